package de.laufzettel.documents;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The port to a virus scanner. Declaring a bean of this type replaces the built-in one. A scanner that cannot answer throws:
 * a file nobody looked at is refused.
 */
public interface VirusScan {

    /** True when nothing was found. */
    boolean isClean(Path file, String mediaType) throws IOException;
}
