/**
 * Answers and how people write them: options, dates, parts of days, sizes of files. Shared by pages and summaries. Must never run code
 * of a form.
 */
@NullMarked
package de.laufzettel.forms.answers;

import org.jspecify.annotations.NullMarked;
