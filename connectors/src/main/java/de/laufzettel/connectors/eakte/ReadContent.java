package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileTask;
import de.laufzettel.connectors.efile.Reading.ContentRead;
import de.laufzettel.connectors.efile.Reading.ContentToRead;
import de.laufzettel.connectors.spi.Call;
import java.net.URLConnection;

/** Brings a content to the documents of the case. */
final class ReadContent implements EFileTask<ContentToRead, ContentRead> {

    private final EAkteClients clients;

    ReadContent(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public ContentRead carry(ContentToRead content, Call call) {
        Attachment read = Attachment.read(clients.of(call), Coo.given(content.object()));
        String type = URLConnection.guessContentTypeFromName(read.fileName());
        return new ContentRead(call.documents().store(call.key(), read.fileName(), type == null ? "application/octet-stream" : type, read.content()));
    }
}
