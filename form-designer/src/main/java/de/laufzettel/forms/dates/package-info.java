/**
 * Dates as V8, dayjs and moment read and write them, in a zone that is always given. Internal to form-designer; must never ask the JVM
 * for its zone or clock. What deviates from V8's parser is listed in form-designer/README.md.
 */
@NullMarked
package de.laufzettel.forms.dates;

import org.jspecify.annotations.NullMarked;
