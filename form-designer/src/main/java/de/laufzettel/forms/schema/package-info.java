/**
 * A form as its author wrote it: Form.io JSON in and out without loss. Owns the immutable {@link
 * de.laufzettel.forms.schema.FormSchema} and {@link de.laufzettel.forms.schema.Component}; must never decide what a form means.
 */
@NullMarked
package de.laufzettel.forms.schema;

import org.jspecify.annotations.NullMarked;
