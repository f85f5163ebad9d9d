package de.laufzettel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.laufzettel.identity.Account;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.testing.IntegrationTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every address that answers, times every role: who gets in is written here once more, by hand, and compared. */
@IntegrationTest
@org.springframework.context.annotation.Import(Routes.class)
class RightsIT {

    /** The first row that fits counts. An address without a row fails the test: say who may. */
    private static final Map<String, Set<Role>> MAY = rows();

    @Autowired
    Routes routes;
    @Autowired
    MockMvc browser;

    private static Map<String, Set<Role>> rows() {
        Map<String, Set<Role>> rows = new java.util.LinkedHashMap<>();
        // other installations, with a token: no role of a person opens it
        rows.put("/api/promotion", EnumSet.noneOf(Role.class));
        rows.put("/studio", EnumSet.of(Role.DESIGNER));
        rows.put("/eingang", EnumSet.of(Role.CASE_WORKER));
        rows.put("/eakte", EnumSet.of(Role.CASE_WORKER));
        rows.put("/betrieb/konten", EnumSet.of(Role.ADMINISTRATOR));
        rows.put("/betrieb/uebergaben", EnumSet.of(Role.OPERATOR));
        rows.put("/betrieb", EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR));
        List.of("/konto/registrieren", "/konto/bestaetigen", "/dienste", "/antrag", "/vorgang", "/anmelden", "/impressum",
                "/datenschutz", "/barrierefreiheit", "/ersteinrichtung").forEach(open -> rows.put(open, everybody()));
        rows.put("/konto", EnumSet.of(Role.CITIZEN));
        rows.put("/", everybody());
        return rows;
    }

    private static Set<Role> everybody() {
        return EnumSet.allOf(Role.class);
    }

    @TestFactory
    Stream<DynamicTest> each_address_lets_in_who_may_and_nobody_else() {
        return routes.all().stream().map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            Set<Role> may = MAY.entrySet().stream().filter(row -> route.isBelow(row.getKey())).findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody said who may " + route)).getValue();
            Map<String, Boolean> expected = new TreeMap<>();
            Map<String, Boolean> seen = new TreeMap<>();
            for (Role role : Role.values()) {
                expected.put(role.name(), may.contains(role));
                seen.put(role.name(), reached(route, SignedIn.as(new Account(UUID.randomUUID(), "x", "X", "x@example.org", Set.of(role), Set.of()))));
            }
            expected.put("nobody", may.equals(everybody()));
            seen.put("nobody", reached(route, null));
            assertThat(seen).isEqualTo(expected);
        }));
    }

    @TestFactory
    Stream<DynamicTest> no_address_that_changes_something_works_without_the_token_of_a_form() {
        SignedIn everything = SignedIn.as(new Account(UUID.randomUUID(), "x", "X", "x@example.org", everybody(), Set.of()));
        Stream<Routes.Route> changing = Stream.concat(routes.all().stream().filter(Routes.Route::changes),
                Stream.of(new Routes.Route(HttpMethod.POST, "/anmelden"), new Routes.Route(HttpMethod.POST, "/abmelden")));
        return changing.map(route -> DynamicTest.dynamicTest(route.toString(), () ->
                assertThat(browser.perform(to(route).with(user(everything))).andReturn().getResponse().getStatus()).isEqualTo(403)));
    }

    @Test
    void there_are_addresses_to_test() {
        assertThat(routes.all()).hasSizeGreaterThan(5);
    }

    private boolean reached(Routes.Route route, @Nullable SignedIn who) {
        try {
            MockHttpServletRequestBuilder request = to(route).with(csrf());
            MockHttpServletResponse answer = browser.perform(who == null ? request : request.with(user(who))).andReturn().getResponse();
            boolean sentToSignIn = String.valueOf(answer.getRedirectedUrl()).endsWith("/anmelden");
            return !sentToSignIn && !Arrays.asList(401, 403).contains(answer.getStatus());
        } catch (Exception handlerFailed) {
            return true;
        }
    }

    private static MockHttpServletRequestBuilder to(Routes.Route route) {
        return request(route.method(), route.path()).header("Accept", "text/html");
    }
}
