/**
 * Turns the inputs of a step as the process gives them (text, numbers, lists, maps) into an operation's record, and a result record
 * back into case data. What does not fit is told to the designer in the words of the template. It must never show a value: values are
 * personal data, and messages end up in incidents.
 */
@NullMarked
package de.laufzettel.connectors.inputs;

import org.jspecify.annotations.NullMarked;
