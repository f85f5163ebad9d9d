/**
 * JavaScript in forms, run in a sandbox with a budget. Internal to form-designer; must never give a script access to Java, files, the
 * network or another submission, and must never start the engine for a form without scripts.
 */
@NullMarked
package de.laufzettel.forms.script;

import org.jspecify.annotations.NullMarked;
