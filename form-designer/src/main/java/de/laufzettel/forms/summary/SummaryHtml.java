package de.laufzettel.forms.summary;

import de.laufzettel.forms.html.Html;
import java.util.List;
import java.util.function.Function;

/** A summary as HTML: a heading for each section, labels and answers as description lists. */
public final class SummaryHtml {
    private final Function<String, String> fileLink;

    private SummaryHtml(Function<String, String> fileLink) {
        this.fileLink = fileLink;
    }

    /**
     * @param page only the sections of this wizard page; a negative number for all
     * @param headingLevel level of the sections' headings
     * @param fileLink address of a stored file by its id, "" when there is none
     */
    public static String of(Summary summary, int page, int headingLevel, Function<String, String> fileLink) {
        Html out = new Html();
        for (Summary.Section section : summary.sections()) {
            if (page < 0 || section.pageIndex() == page) {
                out.open("section", "class", "fm-answers");
                if (!section.title().isEmpty()) {
                    out.element("h" + headingLevel, section.title(), "class", "kern-heading-medium");
                }
                new SummaryHtml(fileLink).list(section.entries(), out);
                out.close();
            }
        }
        return out.html();
    }

    /** Entries alone, as in a closed row of an edit grid. */
    public static void entries(List<Summary.Entry> entries, Html out) {
        new SummaryHtml(id -> "").list(entries, out);
    }

    private void list(List<Summary.Entry> entries, Html out) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("dl", "class", "kern-description-list");
        for (Summary.Entry entry : entries) {
            out.open("div", "class", "kern-description-list-item");
            out.element("dt", entry.label(), "class", "kern-description-list-item__key");
            out.open("dd", "class", "kern-description-list-item__value");
            if (entry.nested().isEmpty()) {
                lines(entry, out);
            } else {
                list(entry.nested(), out);
            }
            out.close().close();
        }
        out.close();
    }

    private void lines(Summary.Entry entry, Html out) {
        for (int i = 0; i < entry.lines().size(); i++) {
            if (i > 0) {
                out.single("br");
            }
            String link = i < entry.files().size() ? fileLink.apply(entry.files().get(i).id()) : "";
            if (link.isEmpty()) {
                out.text(entry.lines().get(i));
            } else {
                out.element("a", entry.lines().get(i), "class", "kern-link", "href", link);
            }
        }
    }
}
