/**
 * The rules by which a whole service is checked, each a small class over the service's files as far as they can be read.
 * Rules look only at files: they must not ask the engine, the database or the clock.
 */
@NullMarked
package de.laufzettel.design.check;

import org.jspecify.annotations.NullMarked;
