package de.laufzettel.documents;

import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.Jsoup;

/**
 * The page a PDF is made of: the request's text, cleaned, in the program's own layout. An HTML parser reads the text, not an
 * XML one, so that there are no entities and no document types to attack with.
 */
final class PdfPage {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("h1", "h2", "h3", "h4", "p", "br", "hr", "strong", "b", "em", "i", "span", "div", "section",
                    "header", "footer", "address", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "caption",
                    "thead", "tbody", "tfoot", "tr", "th", "td", "a", "sub", "sup", "pre", "code", "figure", "figcaption")
            .addAttributes("figure", "data-picture", "title")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addAttributes(":all", "class", "lang")
            .addProtocols("a", "href", "https", "http", "mailto", "tel");

    private final Map<PdfRequest.Layout, String> css;

    PdfPage(Map<PdfRequest.Layout, String> css) {
        this.css = css;
    }

    org.w3c.dom.Document of(PdfRequest request) {
        Document page = Document.createShell("");
        page.child(0).attr("lang", request.locale().toLanguageTag());
        page.title(request.title());
        page.head().appendElement("meta").attr("name", "description").attr("content", request.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", request.title());
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(css.get(request.layout())));
        Document text = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(request.bodyHtml()));
        makeLinksPlain(text);
        PdfPictures.place(text, request.pictures());
        if (request.layout() == PdfRequest.Layout.DOSSIER) {
            addBookmarks(page, text);
        }
        page.body().appendChildren(text.body().childNodesCopy());
        return new W3CDom().fromJsoup(page);
    }

    /** A long document is found one's way in by the reader's outline. */
    private static void addBookmarks(Document page, Document text) {
        Element bookmarks = page.head().appendElement("bookmarks");
        int number = 0;
        for (Element heading : text.select("h1, h2")) {
            heading.attr("id", "chapter-" + ++number);
            bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#chapter-" + number);
        }
    }

    /** A PDF is printed and archived: a link is shown as its text with the address behind it. */
    private static void makeLinksPlain(Document text) {
        for (Element link : text.select("a")) {
            String address = link.attr("href");
            link.tagName("span").removeAttr("href");
            if (!address.isEmpty() && !link.text().contains(address.replaceFirst("^(mailto|tel):", ""))) {
                link.appendText(" (" + address + ")");
            }
        }
    }
}
