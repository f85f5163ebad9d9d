package de.laufzettel.portal;

/**
 * What the template of a form page shows around the fields.
 *
 * @param action   where this page is posted
 * @param draft    address of the draft
 * @param title    of the wizard page; empty for a form without pages
 * @param revision of the draft that the fields show
 * @param returnTo {@code pruefen} or empty
 * @param keptTill day until which the draft is kept
 * @param savedAt  time of day
 */
public record FormModel(String action, String draft, String title, int step, int steps, boolean upload, long revision,
        String returnTo, String keptTill, String savedAt) {
}
