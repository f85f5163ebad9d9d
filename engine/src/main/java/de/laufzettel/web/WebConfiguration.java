package de.laufzettel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages, words, and how long browsers keep what never changes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class WebConfiguration {

    private static final String WORDS = "_de.properties";

    @Bean
    Languages localeResolver() {
        return new Languages();
    }

    /** Each package brings its own words: {@code messages/<package>_de.properties} and {@code _en}. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + WORDS);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Stream.of(found).map(Resource::getFilename)
                .map(name -> "messages/" + name.substring(0, name.length() - WORDS.length())).sorted().toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.GERMAN);
        messages.setFallbackToSystemLocale(false);
        // one rule for all texts: an apostrophe is written ’, and {0} works everywhere
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    WebMvcConfigurer pagesOfEveryRoom(Languages languages, PageContexts pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(languages);
                registry.addInterceptor(pages);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                // the name has a hash of the content, so a year is safe
                registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
            }
        };
    }
}
