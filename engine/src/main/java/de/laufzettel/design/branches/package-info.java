/**
 * What the scenarios of a service leave out, and answers that would take it: found by trying values that conditions and
 * decision rows name, in forms that accept them, and proved by running them.
 */
@NamedInterface("branches")
@NullMarked
package de.laufzettel.design.branches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
