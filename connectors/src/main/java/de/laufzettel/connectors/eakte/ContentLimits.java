package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import java.util.List;

/** What surely will be refused is not sent. */
final class ContentLimits {

    /** Bytes a content. */
    static final long LARGEST = 100L * 1024 * 1024;

    private ContentLimits() {
    }

    static void check(List<DocumentHandle> contents) {
        if (contents.stream().anyMatch(content -> content.size() > LARGEST)) {
            throw new Rejected(EFileRefusals.TOO_LARGE, EAkteStatus.TOO_LARGE.message());
        }
    }
}
