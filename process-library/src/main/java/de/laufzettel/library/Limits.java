package de.laufzettel.library;

/**
 * How much a package may hold. Sizes are those of the unpacked content as it is counted while reading, because the sizes that an
 * archive declares about itself are the attacker's words.
 */
public record Limits(int files, long fileBytes, long packageBytes, long archiveBytes) {

    public static final Limits DEFAULT = new Limits(300, 2_000_000, 20_000_000, 20_000_000);

    public Limits {
        if (files < 1 || fileBytes < 1 || packageBytes < 1 || archiveBytes < 1) {
            throw new IllegalArgumentException("Every limit of a package must be positive.");
        }
    }
}
