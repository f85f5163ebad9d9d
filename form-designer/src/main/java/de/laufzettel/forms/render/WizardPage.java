package de.laufzettel.forms.render;

/**
 * One page of a wizard.
 *
 * @param index its number among all pages from 0, whether they are shown or not: an address with it stays right when pages appear
 * @param key the panel's key; "" for the one page of a form that is no wizard
 * @param title the panel's title as plain text
 */
public record WizardPage(int index, String key, String title) {}
