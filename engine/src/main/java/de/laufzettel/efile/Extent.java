package de.laufzettel.efile;

/** How much there is of something; {@code bytes} are those of the documents. */
public record Extent(int files, int procedures, int documents, long bytes) {
}
