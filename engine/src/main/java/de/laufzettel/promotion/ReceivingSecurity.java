package de.laufzettel.promotion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The door for other installations: a bearer token and nothing else. No session and no cookie is read, so that a
 * signed-in person's browser opens nothing here and no CSRF token is needed.
 */
@Configuration(proxyBeanMethods = false)
class ReceivingSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain receiving(HttpSecurity http, SenderKeys keys) throws Exception {
        http.securityMatcher(ReceivingApi.PATH, ReceivingApi.PATH + "/**");
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.httpBasic(basic -> basic.disable());
        http.authorizeHttpRequests(rules -> rules.anyRequest().hasAuthority(SenderKeyFilter.AUTHORITY));
        http.addFilterBefore(new SenderKeyFilter(keys), UsernamePasswordAuthenticationFilter.class);
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        return http.build();
    }
}
