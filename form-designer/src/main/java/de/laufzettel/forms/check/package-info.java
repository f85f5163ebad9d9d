/**
 * Tools for those who design forms or read their data: the list of fields, problems of a form, what changed between two versions.
 * Reads schemas only; must never evaluate a submission.
 */
@NullMarked
package de.laufzettel.forms.check;

import org.jspecify.annotations.NullMarked;
