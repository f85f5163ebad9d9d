/**
 * Makes a form of a JSON Schema (draft-07 and later), with the additions that vuetify-jsonschema-form and DigiWF made to it. Reads one
 * document; follows references within it and fetches nothing.
 */
@NullMarked
package de.laufzettel.forms.jsonschema;

import org.jspecify.annotations.NullMarked;
