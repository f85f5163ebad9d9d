/**
 * What forms are judged by beside themselves: the city's zone and clock, and the lists of options that selects may have from addresses.
 * A form names an address, the operators say which addresses are read; nothing of a form is ever fetched by a browser.
 */
@ApplicationModule(displayName = "formrules")
@NullMarked
package de.laufzettel.formrules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
