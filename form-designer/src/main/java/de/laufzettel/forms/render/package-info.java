/**
 * From a form and an evaluation to a page, and from a posted page back to data: one class for each component type holds both. Plain
 * HTML that works without a script. Must never decide what a form means (that is {@code evaluate}) and never write a text unescaped.
 */
@NullMarked
package de.laufzettel.forms.render;

import org.jspecify.annotations.NullMarked;
