package de.laufzettel.design.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of WCAG can be seen in a piece of HTML: order of headings, contrast of its own colours, pictures and links with words. */
final class HtmlWords {

    private static final Pattern TAG = Pattern.compile("<(h[1-6]|img|a)\\b([^<>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("style\\s*=\\s*(\"[^\"<>]*+\"|'[^'<>]*+')", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(\"[^\"<>]*+\"|'[^'<>]*+')", Pattern.CASE_INSENSITIVE);

    record Fault(String place, String code, String de, String en) {
    }

    private HtmlWords() {
    }

    /** @param level the level of the last heading before, in one cell; left at the last one of this piece */
    static List<Fault> faults(String html, int[] level) {
        List<Fault> faults = new ArrayList<>();
        if (html.indexOf('<') < 0) {
            return faults;
        }
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String name = tags.group(1).toLowerCase(Locale.ROOT);
            if (name.startsWith("h")) {
                int here = name.charAt(1) - '0';
                // the page itself has the first two levels: its title, and that of the step
                if (here > Math.max(level[0], 2) + 1 || here == 1) {
                    faults.add(new Fault(name, "heading-order", "Die Überschrift <" + name + "> überspringt eine Ebene. Wer sich den Text vorlesen lässt, sucht dann nach der fehlenden.",
                            "The heading <" + name + "> skips a level. Who has the text read aloud will look for the missing one."));
                }
                level[0] = here;
            } else if (name.equals("img") && !ALT.matcher(tags.group(2)).find()) {
                faults.add(new Fault("img", "missing-alt", "Ein Bild hat keine Beschreibung (alt). Schreiben Sie, was darauf zu sehen ist, oder lassen Sie sie leer (alt=\"\"), wenn es nur schmückt.",
                        "A picture has no description (alt). Say what can be seen on it, or leave it empty (alt=\"\") if it is decoration."));
            } else if (name.equals("a") && isEmptyLink(html, tags.end())) {
                faults.add(new Fault("a", "empty-link", "Ein Verweis hat keine Worte, die sagen, wohin er führt.", "A link has no words that say where it leads."));
            }
        }
        Matcher styles = STYLE.matcher(html);
        while (styles.find()) {
            Colours.ofStyle(styles.group(1)).filter(ratio -> ratio < Colours.LEAST_RATIO).ifPresent(ratio -> faults.add(new Fault("style", "low-contrast",
                    String.format(Locale.GERMAN, "Diese Farben haben einen Kontrast von %.1f : 1; lesbar ist Text ab 4,5 : 1.", ratio),
                    String.format(Locale.ENGLISH, "These colours have a contrast of %.1f : 1; text can be read from 4.5 : 1 on.", ratio))));
        }
        return faults;
    }

    private static boolean isEmptyLink(String html, int from) {
        // no link has more words; looking on to the end for each of many would take for ever
        String near = html.substring(from, Math.min(html.length(), from + 2_000)).toLowerCase(Locale.ROOT);
        String inside = near.contains("</a>") ? near.substring(0, near.indexOf("</a>")) : "…";
        String words = inside.replaceAll("<[^<>]*+>", "").strip();
        return !inside.contains("alt=") && (words.isEmpty() || words.equals("hier") || words.equals("here") || words.equals("click here"));
    }
}
