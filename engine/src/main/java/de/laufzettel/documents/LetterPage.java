package de.laufzettel.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter around a text: sender, recipient, date and reference, then the text under its title. */
final class LetterPage {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private LetterPage() {
    }

    static String of(String title, String text, @Nullable String sender, @Nullable String recipient, String reference,
            Locale locale, Clock clock) {
        boolean english = locale.getLanguage().equals("en");
        Document letter = Document.createShell("");
        if (sender != null && !sender.isBlank()) {
            letter.body().appendElement("div").addClass("letterhead").appendElement("p").addClass("office").text(sender);
        }
        if (recipient != null && !recipient.isBlank()) {
            Element lines = letter.body().appendElement("div").addClass("recipient");
            recipient.lines().filter(line -> !line.isBlank()).forEach(line -> lines.appendElement("p").text(line.strip()));
        }
        Element particulars = letter.body().appendElement("div").addClass("particulars");
        particulars.appendElement("p").text((english ? "Reference: " : "Geschäftszeichen: ") + reference);
        particulars.appendElement("p").text((english ? "Date: " : "Datum: ") + LocalDate.now(clock.withZone(OFFICE))
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)));
        Element body = letter.body().appendElement("div");
        body.html(text);
        if (body.selectFirst("h1") == null) {
            body.prependElement("h1").text(title);
        }
        return letter.body().html();
    }
}
