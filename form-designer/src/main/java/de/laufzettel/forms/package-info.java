/**
 * Form.io in Java: what a form means and how it looks is decided here, on the server. No engine, no database, no Spring.
 */
@NullMarked
package de.laufzettel.forms;

import org.jspecify.annotations.NullMarked;
