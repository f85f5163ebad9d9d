package de.laufzettel.design.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What of WCAG can be seen in a piece of HTML: headings in order, contrast, pictures, links and tables with words. */
final class HtmlWords {

    private static final Set<String> SAYS_NOTHING = Set.of("", "hier", "here", "click here", "hier klicken", "link", "mehr", "more", "weiter");
    /** Browsers and readers stop somewhere too. */
    private static final int MOST = 200_000;

    record Fault(String place, String code, String de, String en) {
    }

    private HtmlWords() {
    }

    /** @param level the level of the last heading before, in one cell; left at the last one of this piece */
    static List<Fault> faults(String html, int[] level) {
        List<Fault> faults = new ArrayList<>();
        if (html.indexOf('<') < 0 || html.length() > MOST) {
            return faults;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.select("h1, h2, h3, h4, h5, h6, img, a, table")) {
            switch (element.normalName()) {
                case "img" -> picture(element, faults);
                case "a" -> link(element, faults);
                case "table" -> table(element, faults);
                default -> heading(element.normalName(), level, faults);
            }
        }
        HtmlContrast.tooLow(body).forEach(ratio -> faults.add(new Fault("style", "low-contrast",
                String.format(Locale.GERMAN, "Diese Farben haben einen Kontrast von %.1f : 1; lesbar ist Text ab 4,5 : 1.", ratio),
                String.format(Locale.ENGLISH, "These colours have a contrast of %.1f : 1; text can be read from 4.5 : 1 on.", ratio))));
        return faults;
    }

    /** The page itself has the first two levels: its title, and that of the step. */
    private static void heading(String name, int[] level, List<Fault> faults) {
        int here = name.charAt(1) - '0';
        if (here > Math.max(level[0], 2) + 1 || here == 1) {
            faults.add(new Fault(name, "heading-order", "Die Überschrift <" + name + "> überspringt eine Ebene. Wer sich den Text vorlesen lässt, sucht dann nach der fehlenden.",
                    "The heading <" + name + "> skips a level. Who has the text read aloud will look for the missing one."));
        }
        level[0] = here;
    }

    private static void picture(Element picture, List<Fault> faults) {
        if (!picture.hasAttr("alt")) {
            faults.add(new Fault("img", "missing-alt", "Ein Bild hat keine Beschreibung (alt). Schreiben Sie, was darauf zu sehen ist, oder lassen Sie sie leer (alt=\"\"), wenn es nur schmückt.",
                    "A picture has no description (alt). Say what can be seen on it, or leave it empty (alt=\"\") if it is decoration."));
        }
    }

    private static void link(Element link, List<Fault> faults) {
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        boolean described = !link.attr("aria-label").isBlank() || link.select("img[alt]").stream().anyMatch(picture -> !picture.attr("alt").isBlank());
        if (link.hasAttr("href") && SAYS_NOTHING.contains(words) && !described) {
            faults.add(new Fault("a", "empty-link", "Ein Verweis hat keine Worte, die sagen, wohin er führt.", "A link has no words that say where it leads."));
        }
    }

    private static void table(Element table, List<Fault> faults) {
        if (table.select("th").isEmpty() && table.select("tr").size() > 1 && table.select("table").size() == 1) {
            faults.add(new Fault("table", "table-without-headers", "Eine Tabelle hat keine Kopfzellen (<th>). Wer sie sich vorlesen lässt, erfährt nicht, wofür die Werte stehen.",
                    "A table has no header cells (<th>). Who has it read aloud does not learn what the values stand for."));
        }
    }
}
