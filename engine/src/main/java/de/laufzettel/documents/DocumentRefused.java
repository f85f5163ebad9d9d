package de.laufzettel.documents;

import java.util.Map;

/**
 * A file was not taken. The code and its arguments are what a page needs for a sentence in the reader's language
 * ({@code documents.refused.<code>}); the arguments never hold the file's content.
 */
public class DocumentRefused extends RuntimeException {

    /** The file has more bytes than allowed; arguments: {@code maxBytes}. */
    public static final String TOO_LARGE = "too-large";
    /** The file has no bytes. */
    public static final String EMPTY = "empty";
    /** The content is of a type that is not allowed here; arguments: {@code mediaType}, {@code allowed}. */
    public static final String TYPE_NOT_ALLOWED = "type-not-allowed";
    /** The name says one type, the content another; arguments: {@code extension}, {@code mediaType}. */
    public static final String NAME_CONTRADICTS_CONTENT = "name-contradicts-content";
    /** The content is of an allowed type, but encrypted, damaged or carrying something that acts by itself. */
    public static final String UNSAFE_CONTENT = "unsafe-content";
    /** The scanner found something. */
    public static final String MALWARE = "malware";
    /** The scanner did not answer; a file nobody looked at is not taken. */
    public static final String NOT_SCANNED = "not-scanned";

    private final String code;
    private final transient Map<String, Object> arguments;

    public DocumentRefused(String code, Map<String, Object> arguments) {
        super("Document refused: " + code + " " + arguments);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
