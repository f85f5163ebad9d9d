package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

    @Test
    void who_is_not_signed_in_may_do_nothing() {
        assertThat(Permission.values()).noneMatch(permission -> Permissions.may(null, permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void every_permission_is_given_by_exactly_one_role(Permission permission) {
        assertThat(Arrays.stream(Role.values()).filter(role -> Permissions.of(role).contains(permission))).hasSize(1);
    }

    @Test
    void a_citizen_may_see_the_own_applications_and_nothing_else() {
        assertThat(Permissions.of(Role.CITIZEN)).containsExactly(Permission.OWN_APPLICATIONS);
    }

    @Test
    void two_roles_add_up() {
        SignedIn both = signedIn(Role.CASE_WORKER, Role.OPERATOR);

        assertThat(Permissions.of(both.roles()))
                .isEqualTo(EnumSet.of(Permission.WORK_ON_CASES, Permission.READ_EFILE, Permission.OPERATE));
        assertThat(both.getAuthorities()).extracting(Object::toString).containsExactlyInAnyOrder(
                "ROLE_CASE_WORKER", "ROLE_OPERATOR", "WORK_ON_CASES", "READ_EFILE", "OPERATE");
    }

    @Test
    void nothing_about_a_person_is_printed_by_accident() {
        SignedIn dora = signedIn(Role.DESIGNER);

        assertThat(dora.toString()).doesNotContain("dora").doesNotContain("Dora");
    }

    private static SignedIn signedIn(Role... roles) {
        return SignedIn.as(new Account(UUID.randomUUID(), "dora", "Dora", "dora@example.org", Set.of(roles), Set.of()));
    }
}
