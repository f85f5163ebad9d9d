package de.laufzettel.documents;

/** A file inside a PDF and how it relates to it ({@code AFRelationship} of PDF/A-3). */
public record PdfAttachment(String name, String mediaType, String description, Relationship relationship,
        byte[] content) {

    /** {@code DATA}: data the document was made from to be read by machines; {@code SOURCE}: its original. */
    public enum Relationship {
        DATA("Data"), SOURCE("Source"), SUPPLEMENT("Supplement");

        final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }
    }
}
