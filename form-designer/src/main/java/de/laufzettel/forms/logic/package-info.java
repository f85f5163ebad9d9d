/**
 * JSONLogic as json-logic-js with Form.io's additions evaluates it, compiled once. Internal to form-designer; must know nothing of forms.
 */
@NullMarked
package de.laufzettel.forms.logic;

import org.jspecify.annotations.NullMarked;
