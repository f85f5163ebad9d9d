package de.laufzettel.web;

import static de.laufzettel.identity.Permission.ADMINISTER_ACCOUNTS;
import static de.laufzettel.identity.Permission.DESIGN_SERVICES;
import static de.laufzettel.identity.Permission.OPERATE;
import static de.laufzettel.identity.Permission.OWN_APPLICATIONS;
import static de.laufzettel.identity.Permission.WORK_ON_CASES;

import de.laufzettel.identity.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where one lands after signing in: the page asked for, or else the desk of one's first role. */
@Component
class HomePages extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Map<Permission, String> DESKS = new LinkedHashMap<>();

    static {
        DESKS.put(DESIGN_SERVICES, "/studio/");
        DESKS.put(WORK_ON_CASES, "/eingang");
        DESKS.put(OPERATE, "/betrieb");
        DESKS.put(ADMINISTER_ACCOUNTS, "/betrieb");
        DESKS.put(OWN_APPLICATIONS, "/konto");
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        return DESKS.entrySet().stream()
                .filter(desk -> who.getAuthorities().stream()
                        .anyMatch(authority -> Objects.equals(authority.getAuthority(), desk.getKey().name())))
                .map(Map.Entry::getValue).findFirst().orElse("/");
    }
}
