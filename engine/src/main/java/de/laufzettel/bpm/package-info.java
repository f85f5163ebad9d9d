/**
 * The process engine, and the only package that imports {@code org.camunda}: configuration, the deployment gate,
 * the expression guard, and a facade of plain records. Nothing of the engine's own types leaves it.
 */
@ApplicationModule(displayName = "bpm")
@NullMarked
package de.laufzettel.bpm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
