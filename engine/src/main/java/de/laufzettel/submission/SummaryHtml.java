package de.laufzettel.submission;

import de.laufzettel.forms.summary.Summary;
import java.util.List;

/** Answers as XHTML for a PDF: a heading for each section, a definition list of labels and values. */
final class SummaryHtml {

    private SummaryHtml() {
    }

    static String of(Summary summary) {
        StringBuilder html = new StringBuilder();
        for (Summary.Section section : summary.sections()) {
            if (!section.title().isBlank()) {
                html.append("<h2>").append(escaped(section.title())).append("</h2>");
            }
            entries(section.entries(), 3, html);
        }
        return html.toString();
    }

    private static void entries(List<Summary.Entry> entries, int level, StringBuilder html) {
        boolean open = false;
        for (Summary.Entry entry : entries) {
            if (entry.nested().isEmpty()) {
                html.append(open ? "" : "<dl>").append("<dt>").append(escaped(entry.label())).append("</dt><dd>")
                        .append(String.join("<br/>", entry.lines().stream().map(SummaryHtml::escaped).toList()))
                        .append("</dd>");
                open = true;
            } else {
                html.append(open ? "</dl>" : "");
                open = false;
                heading(entry.label(), level, html);
                entries(entry.nested(), Math.min(level + 1, 6), html);
            }
        }
        html.append(open ? "</dl>" : "");
    }

    private static void heading(String label, int level, StringBuilder html) {
        if (!label.isBlank()) {
            html.append("<h").append(level).append('>').append(escaped(label)).append("</h").append(level).append('>');
        }
    }

    /** Answers come from strangers; characters that XML does not allow would make the whole PDF fail. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
                    safe.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return safe.toString();
    }
}
