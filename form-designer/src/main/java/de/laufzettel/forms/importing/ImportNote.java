package de.laufzettel.forms.importing;

/**
 * One thing a person must know before the imported form is used.
 *
 * @param place where it stands in the source: a path of names or ids for XML, a JSON pointer for JSON
 * @param kind what happened to it
 * @param code stable name of the reason
 */
public record ImportNote(String place, Kind kind, String code, String messageDe, String messageEn) {
    public enum Kind {
        /** It is not in the form. */
        LOST,
        /** It is in the form in another way than in the source. */
        CHANGED,
        /** The source says it in words; a person must put it into the form. */
        TO_DO
    }
}
