/**
 * The names over {@code data}: which a service has, of what type, who writes them, and what surely stands there at a place
 * of the process. Completion, the check of expressions and the rules on data flow all ask here.
 */
@NamedInterface("names")
@NullMarked
package de.laufzettel.design.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
