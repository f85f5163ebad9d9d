/**
 * The registry of installed connectors and the mapping of a connector step's inputs, outputs and errors, shared by
 * the real worker and by stand-ins.
 */
@ApplicationModule(displayName = "targets")
@NullMarked
package de.laufzettel.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
