package de.laufzettel.delivery;

/** This worker was taken for dead, and another has the hand-over now; what he brings is not written. */
class Overtaken extends RuntimeException {

    Overtaken(Attempt attempt) {
        super("Another worker has " + attempt.row());
    }
}
