/**
 * Pages for citizens: catalogue, application form, check, receipt, status, account.
 */
@ApplicationModule(displayName = "portal")
@NullMarked
package de.laufzettel.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
