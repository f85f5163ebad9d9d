/**
 * Answers in words: label and value pairs for the check page, receipts, the inbox and the e-file, formatted for a language. Must never
 * show what the form hides or change a value.
 */
@NullMarked
package de.laufzettel.forms.summary;

import org.jspecify.annotations.NullMarked;
