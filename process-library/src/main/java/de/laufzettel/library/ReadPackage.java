package de.laufzettel.library;

import java.util.List;

/**
 * A package from a stranger's archive.
 *
 * @param leftOut names of what was not taken: what file managers put into archives beside the files
 */
public record ReadPackage(ServicePackage service, List<String> leftOut) {

    public ReadPackage {
        leftOut = List.copyOf(leftOut);
    }
}
