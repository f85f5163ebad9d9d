package de.laufzettel.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The rule for addresses that no chain names: allowed when nothing answers there, so that a mistyped address is "not
 * found" and not "please sign in"; refused when a controller does, because somebody forgot to say who may.
 */
@Component
class Unanswered implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private @Nullable List<PathPattern> answered;

    Unanswered(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        PathContainer path = ServletRequestPathUtils.parse(context.getRequest()).pathWithinApplication();
        return new AuthorizationDecision(answered().stream().noneMatch(pattern -> pattern.matches(path)));
    }

    private List<PathPattern> answered() {
        // asked for late: the mapping is made after the security chains
        if (answered == null) {
            answered = mapping.getObject().getHandlerMethods().keySet().stream()
                    .flatMap(info -> info.getPathPatternsCondition() == null ? java.util.stream.Stream.empty()
                            : info.getPathPatternsCondition().getPatterns().stream())
                    .toList();
        }
        return answered;
    }
}
