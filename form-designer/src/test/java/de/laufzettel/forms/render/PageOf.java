package de.laufzettel.forms.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document around a rendered page, as a portal writes it. */
final class PageOf {
    private PageOf() {}

    static String html(String fields, String errorSummary) {
        return "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Antrag</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>" + kern() + form()
                + "body{margin:0;background:var(--kern-color-layout-background-default);color:var(--kern-color-layout-text-default)}"
                + "main{max-width:40rem;margin:auto;padding:1rem}</style></head><body><main>"
                + errorSummary + "<h1 class=\"kern-heading-large\">Antrag</h1><form method=\"post\" novalidate>"
                + fields + "<p><button class=\"kern-btn kern-btn--primary\"><span class=\"kern-label\">Weiter</span></button></p>"
                + "</form></main></body></html>";
    }

    private static String kern() {
        return text(Path.of("web/node_modules/@kern-ux/native/dist/kern.min.css"));
    }

    private static String form() {
        return text(Path.of("src/main/resources/META-INF/resources/assets/forms/form.css"));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
