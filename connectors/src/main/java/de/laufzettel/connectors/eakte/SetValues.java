package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Changing.BusinessData;
import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.Changing.Retention;
import tools.jackson.databind.node.ObjectNode;

/** Values that are the same however often they are set. */
final class SetValues {

    private SetValues() {
    }

    static Changed retention(EAkteClient client, Retention retention) {
        Coo address = Coo.given(retention.object());
        client.put("/disposalScheduleDates/" + address, EAkteClient.object().put("offltscheduled", OfficeTime.of(retention.until())));
        return new Changed(address.address());
    }

    /** Without a value it is emptied. */
    static Changed businessData(EAkteClient client, BusinessData data) {
        Coo address = Coo.given(data.object());
        ObjectNode body = EAkteClient.object().put("reference", data.name()).put("value", data.value() == null ? "" : data.value().strip());
        client.put("/businessDataValue/" + address, body);
        return new Changed(address.address());
    }
}
