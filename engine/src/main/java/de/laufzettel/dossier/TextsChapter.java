package de.laufzettel.dossier;

import de.laufzettel.library.ServicePackage;
import org.jsoup.nodes.Element;

/** Notices and mails as they are written, placeholders included. */
final class TextsChapter {

    private final ServicePackage service;
    private final Words words;

    TextsChapter(ServicePackage service, Words words) {
        this.service = service;
        this.words = words;
    }

    void write(Element body) {
        if (service.texts().isEmpty()) {
            return;
        }
        Element section = Html.section(body, words.say("texts"), "texts");
        service.texts().forEach((key, html) -> {
            section.appendElement("h3").text(key);
            section.appendElement("div").addClass("letter").append(Markdown.fitted(html, 2));
        });
    }
}
