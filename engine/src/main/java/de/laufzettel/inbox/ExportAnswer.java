package de.laufzettel.inbox;

import de.laufzettel.efile.Scope;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.Site;
import de.laufzettel.xdomea.NothingToExport;
import de.laufzettel.xdomea.Shipment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** An export as a download. It goes out as it is read, however large it is. */
@Component
class ExportAnswer {

    /** Writes the package. */
    @FunctionalInterface
    interface Sending {
        void send(Shipment shipment, OutputStream receiver) throws IOException;
    }

    private final Site site;
    private final Clock clock;

    ExportAnswer(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** The answer is written, so there is no page: always null. */
    @Nullable String send(Scope scope, ExportForm form, SignedIn who, HttpServletResponse response, Sending sending) throws IOException {
        Shipment shipment = new Shipment(UUID.randomUUID(), form.message(), scope, site.name(), form.recipient(), who.getUsername(), clock.instant());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(shipment.packageName()).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            sending.send(shipment, response.getOutputStream());
            return null;
        } catch (NothingToExport nothing) {
            response.reset();
            throw new NotFound();
        } catch (IOException | RuntimeException failed) {
            // Before the first byte the error page can still be shown; after it the connection ends, and the browser says that the download failed.
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failed;
        }
    }
}
