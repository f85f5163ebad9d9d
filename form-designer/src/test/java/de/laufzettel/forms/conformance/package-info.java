/** Compares evaluations with the results of @formio/core, case by case. */
@NullMarked
package de.laufzettel.forms.conformance;

import org.jspecify.annotations.NullMarked;
