package de.laufzettel.forms.check;

/**
 * Something about a form that its designer should know.
 *
 * @param severity ERROR: the form cannot do what it says; WARNING: it probably does something else than meant
 * @param pointer JSON pointer to the component
 * @param code stable name of the kind of problem, such as {@code duplicate-key}
 * @param messageDe what is wrong and what to do, in German
 * @param messageEn the same in English
 */
public record FormProblem(Severity severity, String pointer, String code, String messageDe, String messageEn) {
    public enum Severity {
        ERROR,
        WARNING
    }
}
