package de.laufzettel.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses at which a controller of ours answers, taken from Spring's own list so that none is forgotten. */
@TestComponent
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    List<Route> all() {
        return mapping.getHandlerMethods().keySet().stream().flatMap(Routes::routes)
                .filter(route -> !route.path().equals("/error")).toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Stream<HttpMethod> asked = methods.isEmpty() ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(RequestMethod::asHttpMethod);
        return asked.flatMap(method -> info.getPatternValues().stream().map(pattern -> new Route(method, example(pattern))));
    }

    private static String example(String pattern) {
        return pattern.replaceAll("\\{\\*[^}]*}|\\*\\*", "x/y").replaceAll("\\{[^}]*}", "0b9c1f7e-0000-4000-8000-000000000001").replace("*", "x");
    }

    record Route(HttpMethod method, String path) {

        boolean isBelow(String prefix) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }

        boolean changes() {
            return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
