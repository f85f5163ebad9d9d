package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.efile.FilingDocuments.Internal;
import de.laufzettel.connectors.efile.FilingDocuments.Outgoing;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what a step says to the folder that it becomes. */
final class NewFolders {

    private NewFolders() {
    }

    static NewFolder file(CmisClient client, NewFile input) {
        return new NewFolder(CmisPlan.one(client, input.filePlanEntry()), client.settings().type("file"), input.title(),
                access(client, titled(client, input.title(), input.subject()), input.access()));
    }

    static NewFolder procedure(CmisClient client, NewProcedure input) {
        return new NewFolder(CmisFolders.given(client, input.file()), client.settings().type("procedure"), input.title(),
                access(client, titled(client, input.title(), input.subject()), input.access()));
    }

    static NewFolder incoming(CmisClient client, Incoming input) {
        CmisSettings house = client.settings();
        return document(client, input.procedure(), input.title(), titled(client, input.title(), input.subject())
                .tell(house.property("received-on"), "Eingegangen am", input.receivedOn())
                .tell(house.property("foreign-reference"), "Fremdes Geschäftszeichen", input.foreignReference()));
    }

    static NewFolder outgoing(CmisClient client, Outgoing input) {
        CmisSettings house = client.settings();
        return document(client, input.procedure(), input.title(), titled(client, input.title(), input.subject())
                .tell(house.property("sent-on"), "Versendet am", input.sentOn())
                .tell(house.property("answer-to"), "Antwort auf", input.answerTo()));
    }

    static NewFolder internal(CmisClient client, Internal input) {
        return document(client, input.procedure(), input.title(), titled(client, input.title(), input.subject()));
    }

    private static NewFolder document(CmisClient client, String procedure, String title, CmisProperties properties) {
        return new NewFolder(CmisFolders.given(client, procedure), client.settings().type("document"), title, properties);
    }

    private static CmisProperties titled(CmisClient client, String title, @Nullable String subject) {
        CmisProperties properties = new CmisProperties();
        if (!client.settings().title().equals("cmis:name")) {
            properties.set(client.settings().title(), title.strip());
        }
        return properties.tell(Optional.of(client.settings().subject()), "", subject);
    }

    /** An access definition that nobody applies would leave open what should be closed. */
    private static CmisProperties access(CmisClient client, CmisProperties properties, @Nullable String access) {
        if (access == null || access.isBlank()) {
            return properties;
        }
        return client.settings().property("access").map(property -> properties.set(property, access.strip()))
                .orElseThrow(() -> new Rejected(EFileRefusals.ACCESS_UNKNOWN, Broken.both("Dieses Ziel kennt keine Zugriffsdefinitionen.",
                        "This target knows no access definitions.")));
    }
}
