package de.laufzettel.catalogue;

import de.laufzettel.catalogue.ServiceDescription.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** One language of a service's description: heading, teaser, and a section for each second-level heading. */
record DescriptionText(String title, String teaser, List<Section> sections, String words) {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
            .escapeHtml(true).sanitizeUrls(true)
            // screen readers need to know what a heading cell is the heading of
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableCell cell && cell.isHeader()) {
                    attributes.put("scope", "col");
                }
            }).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    static DescriptionText parse(String markdown) {
        String title = "";
        StringBuilder teaser = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        String heading = null;
        Document below = new Document();
        Node root = PARSER.parse(markdown);
        for (Node node = root.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof Heading first && first.getLevel() == 1 && title.isEmpty()) {
                title = text(node);
            } else if (node instanceof Heading second && second.getLevel() <= 2) {
                add(heading, below, ids, sections);
                heading = text(node);
                below = new Document();
            } else if (heading == null && node instanceof Paragraph) {
                teaser.append(teaser.isEmpty() ? "" : " ").append(text(node));
            } else {
                below.appendChild(node);
            }
            node = next;
        }
        add(heading, below, ids, sections);
        return new DescriptionText(title, teaser.toString(), List.copyOf(sections), TEXT.render(PARSER.parse(markdown)));
    }

    private static void add(@org.jspecify.annotations.Nullable String heading, Document below, Set<String> ids, List<Section> sections) {
        if (heading != null) {
            sections.add(new Section(id(heading, ids), heading, SafeDescription.clean(HTML.render(below))));
        }
    }

    private static String text(Node node) {
        return TEXT.render(node).replaceAll("\\s+", " ").strip();
    }

    /** Fit for an anchor, and never the same twice on a page. */
    private static String id(String heading, Set<String> taken) {
        String id = GermanWords.plain(heading).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String unique = id.isEmpty() ? "abschnitt" : id;
        for (int number = 2; !taken.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }
}
