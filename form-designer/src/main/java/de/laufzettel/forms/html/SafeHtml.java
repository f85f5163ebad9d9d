package de.laufzettel.forms.html;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML that went through the sanitiser; can only be made here. */
public final class SafeHtml {
    private static final PolicyFactory INLINE = inline().toFactory();
    private static final PolicyFactory BLOCK = inline()
            .allowElements(
                    "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr",
                    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "address",
                    "section", "article", "aside", "header", "footer", "details", "summary")
            // The page itself has the only first heading.
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements("img")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** For labels and hints: text, emphasis, links. */
    public static SafeHtml inline(String html) {
        return new SafeHtml(INLINE.sanitize(html));
    }

    /** For content: paragraphs, lists, headings from the second level, tables, pictures. */
    public static SafeHtml block(String html) {
        return new SafeHtml(BLOCK.sanitize(html));
    }

    /** What is left for a place that can show no markup, such as an option. */
    public static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        return Entities.decode(new HtmlPolicyBuilder().toFactory().sanitize(html));
    }

    public String html() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }

    private static HtmlPolicyBuilder inline() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "b", "strong", "i", "em", "u", "s", "small", "mark", "sub", "sup", "abbr", "code", "kbd", "br", "span", "q",
                        "time", "a")
                .allowWithoutAttributes("span")
                .allowAttributes("lang", "dir", "title")
                .globally()
                .allowAttributes("href")
                .onElements("a")
                .allowStandardUrlProtocols()
                .allowUrlProtocols("tel")
                .requireRelsOnLinks("noopener", "noreferrer");
    }
}
