package de.laufzettel.design;

/**
 * Somebody who has a service open.
 *
 * @param tab  the tab of their browser: one person may have several
 * @param path the file they look at; empty on a page that shows none
 */
public record Editor(String tab, String account, String path) {
}
