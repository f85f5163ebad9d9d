package de.laufzettel.connectors.eakte;

/** The classes of objects that are searched for, as the e-file calls them. */
enum ObjectClass {
    FILE("DEPRECONFIG@15.1001:SubjectAreaFile"),
    PROCEDURE("DEPRECONFIG@15.1001:Procedure"),
    INCOMING("COOELAK@1.1001:Incoming"),
    OUTGOING("COOELAK@1.1001:Outgoing"),
    /** The contract names no class for internal documents; this one finds documents of every kind. */
    DOCUMENT("COOELAK@1.1001:SubFileDocument");

    private final String reference;

    ObjectClass(String reference) {
        this.reference = reference;
    }

    String reference() {
        return reference;
    }
}
