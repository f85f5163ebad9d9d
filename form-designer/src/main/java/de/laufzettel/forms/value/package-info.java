/**
 * JSON values with the meaning JavaScript gives them, because that is what Form.io's forms are written against: truthiness, equality,
 * conversion, paths, numbers as text. Internal to form-designer; must know nothing of forms.
 */
@NullMarked
package de.laufzettel.forms.value;

import org.jspecify.annotations.NullMarked;
