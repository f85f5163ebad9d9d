package de.laufzettel.identity;

import static de.laufzettel.identity.Permission.ADMINISTER_ACCOUNTS;
import static de.laufzettel.identity.Permission.DESIGN_SERVICES;
import static de.laufzettel.identity.Permission.OPERATE;
import static de.laufzettel.identity.Permission.OWN_APPLICATIONS;
import static de.laufzettel.identity.Permission.PUBLISH_SERVICES;
import static de.laufzettel.identity.Permission.READ_EFILE;
import static de.laufzettel.identity.Permission.WORK_ON_CASES;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says which role may do what. Everything that asks (security chains, pages, queries) asks here, so
 * that a change of rights is one line and one test.
 */
public final class Permissions {

    private Permissions() {
    }

    public static Set<Permission> of(Role role) {
        return switch (role) {
            case DESIGNER -> EnumSet.of(DESIGN_SERVICES, PUBLISH_SERVICES);
            case CASE_WORKER -> EnumSet.of(WORK_ON_CASES, READ_EFILE);
            case OPERATOR -> EnumSet.of(OPERATE);
            case ADMINISTRATOR -> EnumSet.of(ADMINISTER_ACCOUNTS);
            case CITIZEN -> EnumSet.of(OWN_APPLICATIONS);
        };
    }

    public static Set<Permission> of(Collection<Role> roles) {
        EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(of(role)));
        return permissions;
    }

    /** False for nobody: who is not signed in has no permission. */
    public static boolean may(@Nullable SignedIn who, Permission permission) {
        return who != null && of(who.roles()).contains(permission);
    }
}
