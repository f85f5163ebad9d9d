package de.laufzettel.studio;

import de.laufzettel.dossier.Dossier;
import de.laufzettel.dossier.Edition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The document of a service at any moment, in the language of the studio. */
@StudioApi
class DossierApi {

    /** The page's own styles and its drawing, and nothing else: what designers wrote must not become a page of the studio. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Dossier dossier;
    private final PointsInTime points;
    private final MessageSource messages;
    private final Clock clock;

    DossierApi(Dossier dossier, PointsInTime points, MessageSource messages, Clock clock) {
        this.dossier = dossier;
        this.points = points;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/services/{id}/document.html")
    ResponseEntity<String> html(@PathVariable String id, @RequestParam(defaultValue = "current") String point, Locale locale) {
        return ResponseEntity.ok().contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(dossier.html(points.packageAt(id, point), edition(point, locale), locale));
    }

    @GetMapping("/services/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(defaultValue = "current") String point, Locale locale) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(id + ".pdf").build().toString())
                .body(dossier.pdf(points.packageAt(id, point), edition(point, locale), locale));
    }

    private Edition edition(String point, Locale locale) {
        String key = point.startsWith("v") ? "studio.edition.release" : point.startsWith("r") ? "studio.edition.save" : "studio.edition.draft";
        return new Edition(messages.getMessage(key, new Object[] {point.substring(1)}, locale), clock.instant());
    }
}
