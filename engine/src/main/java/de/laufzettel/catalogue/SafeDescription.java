package de.laufzettel.catalogue;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What may be in a description. The renderer escapes HTML already; this is the second wall, for the day when somebody
 * changes the first.
 */
final class SafeDescription {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "h3", "h4", "h5", "h6", "blockquote", "code", "pre",
                    "table", "thead", "tbody", "tr", "th", "td", "a", "hr")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").matching(java.util.regex.Pattern.compile("[0-9]{1,5}")).onElements("ol")
            .allowAttributes("scope").matching(true, "row", "col").onElements("th")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private SafeDescription() {
    }

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
