package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Call;

/** Gives each call its client. */
record EAkteClients(Http http) {

    EAkteClient of(Call call) {
        return new EAkteClient(http, call);
    }
}
