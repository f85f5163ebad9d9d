package de.laufzettel.messages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A text of a service as it stands in a mail: paragraphs become lines, lists keep their dashes. */
final class PlainText {

    private PlainText() {
    }

    static String of(String html) {
        // Without this, white space of the file's layout would be taken for the author's.
        Document document = Jsoup.parseBodyFragment(Jsoup.parseBodyFragment(html).outputSettings(
                new Document.OutputSettings().prettyPrint(false)).body().html().replaceAll("\\s+", " "));
        document.select("li").forEach(item -> item.prepend("- "));
        document.select("p, li, tr, h1, h2, h3, caption").forEach(block -> block.append("\n"));
        document.select("p, ul, ol, table, h1, h2, h3").forEach(block -> block.append("\n"));
        document.select("td, th").stream().filter(cell -> cell.nextElementSibling() != null)
                .forEach(cell -> cell.append(": "));
        return document.body().wholeText().replaceAll("[ ]*\n[ ]*", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
