package de.laufzettel.dossier;

import de.laufzettel.design.ServiceCheck;
import de.laufzettel.documents.PdfDocuments;
import de.laufzettel.documents.PdfPicture;
import de.laufzettel.documents.PdfRequest;
import de.laufzettel.dossier.diagram.Diagram;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The readable document of a service: as a page for the browser and as a PDF for everybody (PDF/UA) and for the archive
 * (PDF/A). Both say the same; only the drawings are made for their medium.
 */
@Component
public class Dossier {

    private final ServiceCheck check;
    private final ConnectorCatalogue connectors;
    private final PdfDocuments pdfs;
    private final ZoneId zone;

    Dossier(ServiceCheck check, ConnectorCatalogue connectors, PdfDocuments pdfs, @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
        this.check = check;
        this.connectors = connectors;
        this.pdfs = pdfs;
        this.zone = zone;
    }

    /** A whole page without scripts and without anything loaded from elsewhere. */
    public String html(ServicePackage service, Edition edition, Locale locale) {
        DossierText text = text(service, edition, locale);
        Document page = Document.createShell("");
        page.child(0).attr("lang", locale.getLanguage());
        page.title(text.title());
        page.head().prependElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style()));
        page.body().appendElement("main").append(text.body());
        List<Diagram> diagrams = Diagram.of(service.process());
        for (Element figure : page.select("figure[data-picture]")) {
            int number = Integer.parseInt(figure.attr("data-picture"));
            figure.removeAttr("data-picture");
            Element frame = new Element("div").addClass("drawing").attr("tabindex", "0").attr("role", "group").attr("aria-label", figure.attr("title"));
            Parser.xmlParser().parseInput(diagrams.get(number).svg(figure.attr("title")), "").childNodesCopy().forEach(frame::appendChild);
            figure.removeAttr("title");
            figure.prependChild(frame);
        }
        return page.outputSettings(new Document.OutputSettings().prettyPrint(false)).outerHtml();
    }

    public byte[] pdf(ServicePackage service, Edition edition, Locale locale) {
        DossierText text = text(service, edition, locale);
        Map<String, PdfPicture> pictures = new LinkedHashMap<>();
        List<Diagram> diagrams = Diagram.of(service.process());
        for (int number = 0; number < diagrams.size(); number++) {
            Diagram diagram = diagrams.get(number);
            pictures.put(String.valueOf(number), new PdfPicture(diagram.width(), diagram.height(), diagram::paint));
        }
        return pdfs.write(new PdfRequest(text.title(), locale, text.body(), List.of(), PdfRequest.Layout.DOSSIER, pictures));
    }

    private DossierText text(ServicePackage service, Edition edition, Locale locale) {
        return new DossierText(service, edition, check.check(service), connectors, new Words(locale), zone);
    }

    private static String style() {
        try (InputStream css = Dossier.class.getResourceAsStream("/dossier/page.css")) {
            return new String(java.util.Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
