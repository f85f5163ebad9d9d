package de.laufzettel.design;

import java.util.List;

/**
 * Something wrong with a service.
 *
 * @param file      path in the service package
 * @param place     id of an element, JSON pointer, line or name inside the file; empty for the file as a whole
 * @param code      stable name of the rule, for links, tests and fixes
 * @param messageDe what is wrong and what to do, for a designer
 * @param fixes     changes that make it go away, the likeliest first; empty when only a person can tell
 */
public record Problem(Severity severity, String file, String place, String code, String messageDe, String messageEn, List<Fix> fixes) {

    /** An error stops publishing; a warning does not. */
    public enum Severity {
        ERROR, WARNING
    }

    public Problem(Severity severity, String file, String place, String code, String messageDe, String messageEn) {
        this(severity, file, place, code, messageDe, messageEn, List.of());
    }

    public static Problem error(String file, String place, String code, String de, String en) {
        return new Problem(Severity.ERROR, file, place, code, de, en);
    }

    public static Problem warning(String file, String place, String code, String de, String en) {
        return new Problem(Severity.WARNING, file, place, code, de, en);
    }

    public Problem with(Fix... fix) {
        return new Problem(severity, file, place, code, messageDe, messageEn, List.of(fix));
    }

    public boolean stopsPublishing() {
        return severity == Severity.ERROR;
    }
}
