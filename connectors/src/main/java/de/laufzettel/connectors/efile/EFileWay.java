package de.laufzettel.connectors.efile;

/** One kind of e-file. A target says which one it is in its setting {@code kind}. */
public interface EFileWay {

    /** The value of {@code laufzettel.targets.<name>.settings.kind}; {@value EFileConnector#BUILT_IN} serves steps without a target. */
    String kind();

    /** The operations that this e-file can do. */
    EFileTasks tasks();
}
