package de.laufzettel.design.tryout;

/** There is no such run: it was ended, nobody touched it for too long, or it is somebody else's. */
public class TryOutGone extends RuntimeException {

    private static final long serialVersionUID = 1;
}
