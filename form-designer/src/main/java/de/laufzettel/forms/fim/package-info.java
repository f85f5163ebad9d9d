/**
 * Makes a form of a schema of the federal information management (FIM, XDatenfelder 2 and 3). Reads one file; fetches nothing, neither
 * code lists nor schemas.
 */
@NullMarked
package de.laufzettel.forms.fim;

import org.jspecify.annotations.NullMarked;
