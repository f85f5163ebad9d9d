package de.laufzettel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its {@link PageContext}, error pages included. */
@Component
public class PageContexts implements HandlerInterceptor {

    private final LocaleResolver languages;
    private final MessageSource messages;
    private final Assets assets;
    private final Site site;
    private final ZoneId zone;
    private final Clock clock;
    private final boolean demo;

    PageContexts(LocaleResolver localeResolver, MessageSource messages, Assets assets, Site site, Environment environment, Clock clock,
            @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
        this.languages = localeResolver;
        this.messages = messages;
        this.assets = assets;
        this.site = site;
        this.zone = zone;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public PageContext of(HttpServletRequest request) {
        return new PageContext(request, languages.resolveLocale(request), zone, clock.instant(), messages, assets, site, demo);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView answer) {
        if (answer != null && answer.getViewName() != null && !answer.getViewName().startsWith("redirect:")) {
            answer.addObject("page", of(request));
        }
    }
}
