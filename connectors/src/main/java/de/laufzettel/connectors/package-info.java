/**
 * What a connector is, the built-in ones, and the element templates generated from them. No engine, no database, no forms.
 */
@NullMarked
package de.laufzettel.connectors;

import org.jspecify.annotations.NullMarked;
