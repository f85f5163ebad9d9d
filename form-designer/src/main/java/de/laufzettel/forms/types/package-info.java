/**
 * Every component type of @formio/js that is not premium, as an immutable record with an accessor for each of its properties. The JSON
 * stays as it is beside it. Needs {@code schema}; nothing here evaluates or renders.
 */
@org.jspecify.annotations.NullMarked
package de.laufzettel.forms.types;
