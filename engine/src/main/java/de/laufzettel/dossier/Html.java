package de.laufzettel.dossier;

import java.util.List;
import org.jsoup.nodes.Element;

/** Pieces of the document's HTML; every text goes in as text. */
final class Html {

    private Html() {
    }

    static Element section(Element parent, String heading, String mark) {
        Element section = parent.appendElement("section").addClass("part");
        section.appendElement("h2").attr("id", mark).text(heading);
        return section;
    }

    /** @param widths of the columns in percent: on paper a long word would else take the room of all others */
    static Element table(Element parent, String caption, List<String> columns, int... widths) {
        Element table = parent.appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (int at = 0; at < columns.size(); at++) {
            Element cell = head.appendElement("th").attr("scope", "col").text(columns.get(at));
            if (at < widths.length) {
                cell.addClass("w" + widths[at]);
            }
        }
        return table.appendElement("tbody");
    }

    static void row(Element body, List<String> cells) {
        Element row = body.appendElement("tr");
        for (int at = 0; at < cells.size(); at++) {
            Element cell = row.appendElement(at == 0 ? "th" : "td");
            if (at == 0) {
                cell.attr("scope", "row");
            }
            cell.text(cells.get(at).isBlank() ? "–" : cells.get(at));
        }
    }

    static void pair(Element list, String name, String value) {
        if (!value.isBlank()) {
            list.appendElement("dt").text(name);
            list.appendElement("dd").text(value);
        }
    }
}
