/** The rules of the deployment gate, one class a family of rules. */
@NullMarked
package de.laufzettel.bpm.gate;

import org.jspecify.annotations.NullMarked;
