/**
 * Values of answers and how people write them: options, dates, parts of days, sizes. Shared by pages and summaries. Must never run
 * code of a form.
 */
@NullMarked
package de.laufzettel.forms.values;

import org.jspecify.annotations.NullMarked;
