package de.laufzettel.dossier;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Texts of a service as a part of the document: safe, and with headings that fit below the chapter's. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true).build();

    private Markdown() {
    }

    /** @param deeper by how many levels headings go down */
    static String html(String markdown, int deeper) {
        return fitted(RENDERER.render(PARSER.parse(markdown)), deeper);
    }

    static String fitted(String html, int deeper) {
        Document clean = Jsoup.parseBodyFragment(Jsoup.clean(html, Safelist.relaxed().removeTags("img").addTags("hr")));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        int least = clean.select("h1,h2,h3,h4,h5,h6").stream().mapToInt(heading -> heading.tagName().charAt(1) - '0').min().orElse(1);
        for (Element heading : clean.select("h1,h2,h3,h4,h5,h6")) {
            heading.tagName("h" + Math.min(4, heading.tagName().charAt(1) - '0' - least + 2 + deeper));
        }
        return clean.body().html();
    }
}
