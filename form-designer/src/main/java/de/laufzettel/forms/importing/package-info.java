/**
 * What every import of a foreign description into a form has in common: the form it makes, and the report of what could not be carried
 * over. Knows no foreign format.
 */
@NullMarked
package de.laufzettel.forms.importing;

import org.jspecify.annotations.NullMarked;
