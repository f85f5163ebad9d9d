package de.laufzettel.efile;

import java.util.Set;

/** Who looks into the e-file: a person's groups decide which entries of the plan are seen; administrators see all. */
public record EFileReader(Set<String> groups, boolean administrator) {

    public EFileReader {
        groups = Set.copyOf(groups);
    }
}
