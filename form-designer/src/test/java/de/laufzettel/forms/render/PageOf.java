package de.laufzettel.forms.render;

/** A document around a rendered page, as a portal writes it. */
final class PageOf {
    private PageOf() {}

    static String served(String fields, String errorSummary) {
        return "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Antrag</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">"
                + "<link rel=\"stylesheet\" href=\"/kern.css\"><link rel=\"stylesheet\" href=\"/form.css\">"
                + "<script src=\"/form.js\" defer></script></head><body class=\"kern-body\"><main class=\"kern-container\">"
                + errorSummary + "<h1 class=\"kern-heading-large\">Antrag</h1><form method=\"post\" novalidate>"
                + fields + "<p><button class=\"kern-btn kern-btn--primary\" id=\"next\"><span class=\"kern-label\">Weiter</span></button></p></form>"
                + "<p id=\"form-saved\" data-saved=\"Gespeichert um {0}\" data-failed=\"Nicht gespeichert\"></p></main></body></html>";
    }
}
