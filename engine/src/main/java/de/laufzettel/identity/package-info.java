/**
 * Accounts, groups, roles and who may do what ({@code Permissions}). It knows nothing of cases, services or pages.
 */
@ApplicationModule(displayName = "identity")
@NullMarked
package de.laufzettel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
