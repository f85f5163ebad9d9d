package de.laufzettel.messages;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What a message to a citizen may consist of. */
final class MessageHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "b", "em", "i", "ul", "ol", "li", "h2", "h3", "h4", "dl", "dt", "dd",
                    "table", "caption", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href").onElements("a")
            .allowAttributes("scope").matching(true, "row", "col").onElements("th")
            .allowUrlProtocols("https", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private MessageHtml() {
    }

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
