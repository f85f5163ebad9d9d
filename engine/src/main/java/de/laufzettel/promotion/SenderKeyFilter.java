package de.laufzettel.promotion;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bearer token. Made by hand and no bean: as one it would stand before every page. */
final class SenderKeyFilter extends OncePerRequestFilter {

    static final String AUTHORITY = "BRING_VERSIONS";
    private static final String BEARER = "Bearer ";

    private final SenderKeys keys;

    SenderKeyFilter(SenderKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            keys.of(header.substring(BEARER.length()).strip()).ifPresent(SenderKeyFilter::signIn);
        }
        chain.doFilter(request, response);
    }

    private static void signIn(SenderKey key) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(key, "", List.of(new SimpleGrantedAuthority(AUTHORITY))));
        SecurityContextHolder.setContext(context);
    }
}
