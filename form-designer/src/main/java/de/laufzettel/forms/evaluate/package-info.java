/**
 * What a form means: {@link de.laufzettel.forms.evaluate.CompiledForm#compile compile} it once, then {@link
 * de.laufzettel.forms.evaluate.CompiledForm#evaluate evaluate} any number of submissions, from any number of threads.
 * Owns conditions, calculation, normalisation, clearing, filtering and validation; must never change the form or the data given.
 */
@NullMarked
package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.NullMarked;
