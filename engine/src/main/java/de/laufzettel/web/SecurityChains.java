package de.laufzettel.web;

import static de.laufzettel.identity.Permission.ADMINISTER_ACCOUNTS;
import static de.laufzettel.identity.Permission.DESIGN_SERVICES;
import static de.laufzettel.identity.Permission.OPERATE;
import static de.laufzettel.identity.Permission.OWN_APPLICATIONS;
import static de.laufzettel.identity.Permission.READ_EFILE;
import static de.laufzettel.identity.Permission.WORK_ON_CASES;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may reach which address. An address that is not named here is refused when something answers it and not found
 * when nothing does: a page that somebody forgets to name is closed, not open.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] OPEN_FILES = {"/assets/**", "/favicon.ico", "/robots.txt"};
    private static final String[] OPEN_PAGES = {"/", "/impressum", "/datenschutz", "/barrierefreiheit", "/anmelden",
        "/dienste/**", "/antrag/**", "/vorgang/**", "/konto/registrieren/**", "/konto/bestaetigen/**",
        "/ersteinrichtung/**"};

    /** The studio and its API, with a looser style policy of their own because the drawing libraries need it. */
    @Bean
    @Order(1)
    SecurityFilterChain studio(HttpSecurity http, Refusals refusals) throws Exception {
        http.securityMatcher("/studio", "/studio/**");
        http.authorizeHttpRequests(rules -> rules
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                .anyRequest().hasAuthority(DESIGN_SERVICES.name()));
        Headers.ofStudio(http);
        return SharedRules.apply(http, refusals);
    }

    /** Everything else: citizens, case workers, operators. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Refusals refusals, Unanswered unanswered, HomePages homes) throws Exception {
        http.authorizeHttpRequests(rules -> rules
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                .requestMatchers(OPEN_FILES).permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health/**").permitAll()
                .requestMatchers(OPEN_PAGES).permitAll()
                .requestMatchers("/konto/**").hasAuthority(OWN_APPLICATIONS.name())
                .requestMatchers("/eingang/**").hasAuthority(WORK_ON_CASES.name())
                .requestMatchers("/eakte/**").hasAuthority(READ_EFILE.name())
                .requestMatchers("/betrieb/konten/**").hasAuthority(ADMINISTER_ACCOUNTS.name())
                .requestMatchers("/betrieb/uebergaben/**").hasAuthority(OPERATE.name())
                .requestMatchers("/betrieb/**").hasAnyAuthority(OPERATE.name(), ADMINISTER_ACCOUNTS.name())
                .anyRequest().access(unanswered));
        http.formLogin(login -> login
                .loginPage("/anmelden").usernameParameter("name").passwordParameter("password")
                .successHandler(homes).failureUrl("/anmelden?fehler"));
        http.logout(logout -> logout.logoutUrl("/abmelden").logoutSuccessUrl("/?abgemeldet"));
        Headers.ofPages(http);
        return SharedRules.apply(http, refusals);
    }
}
