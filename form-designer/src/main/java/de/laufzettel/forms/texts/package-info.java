/** The words that pages and summaries bring themselves, in German and English. Must never hold a word that belongs to one form. */
@NullMarked
package de.laufzettel.forms.texts;

import org.jspecify.annotations.NullMarked;
