/**
 * Trying a drawn service out: runs on the engine's sandbox with stand-ins for all that is outside, scenarios that repeat such
 * runs, what they cover, and answers that take the branches they miss. Nothing here may reach a real case, mail or file.
 */
@NamedInterface("tryout")
@NullMarked
package de.laufzettel.design.tryout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
