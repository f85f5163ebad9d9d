/**
 * Writing HTML safely: a small builder that escapes everything, and the sanitiser for the HTML that form authors write. Must never
 * let a text reach a page unescaped or unsanitised.
 */
@NullMarked
package de.laufzettel.forms.html;

import org.jspecify.annotations.NullMarked;
