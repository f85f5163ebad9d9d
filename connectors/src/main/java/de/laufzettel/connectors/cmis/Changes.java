package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Changing.BusinessData;
import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.Changing.Retention;
import de.laufzettel.connectors.efile.Changing.Update;
import de.laufzettel.connectors.efile.Reading.Metadata;
import de.laufzettel.connectors.efile.Reading.ObjectToRead;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes properties of what is there. */
final class Changes {

    private static final String RETENTION = "cmis:rm_expirationDate";
    private static final String RETENTION_TYPE = "cmis:rm_clientMgtRetention";

    private Changes() {
    }

    static Changed update(CmisClient client, Update input) {
        CmisObject object = client.byId(input.object().strip());
        CmisProperties properties = new CmisProperties();
        String title = client.settings().title();
        if (input.title() != null && !input.title().isBlank()) {
            properties.set(title, title.equals("cmis:name") ? CmisNames.renamed(object.name(), input.title()) : input.title().strip());
        }
        if (input.subject() != null && !input.subject().isBlank()) {
            properties.set(client.settings().subject(), input.subject().strip());
        }
        return new Changed(properties.isEmpty() ? object.id() : client.update(object, properties).id());
    }

    /** The house's property, else the retention of CMIS 1.1 itself. */
    static Changed retention(CmisClient client, Retention input) {
        CmisObject object = client.byId(input.object().strip());
        Optional<String> own = client.settings().property("retention");
        CmisProperties properties = new CmisProperties().set(own.orElse(RETENTION), CmisProperties.moment(input.until()));
        if (own.isEmpty()) {
            Set<String> types = new LinkedHashSet<>(object.texts("cmis:secondaryObjectTypeIds"));
            types.add(RETENTION_TYPE);
            properties.withTypes(types);
        }
        return new Changed(client.update(object, properties).id());
    }

    static Changed businessData(CmisClient client, BusinessData input) {
        CmisObject object = client.byId(input.object().strip());
        return new Changed(client.update(object, new CmisProperties().set(input.name(), input.value() == null ? "" : input.value().strip())).id());
    }

    static Metadata read(CmisClient client, ObjectToRead input) {
        CmisObject object = client.byId(input.object().strip());
        List<CmisObject> children = object.isFolder() ? client.children(object) : List.of();
        return new Metadata(object.name(), object.text(client.settings().title()), object.text(client.settings().subject()), state(client, object),
                object.isFolder() ? object.text("cmis:parentId") : client.parent(object), children.stream().map(CmisObject::listed).toList());
    }

    private static String state(CmisClient client, CmisObject object) {
        if (is(client, object, "cancel")) {
            return "storniert";
        }
        return is(client, object, "close") ? "abgeschlossen" : "";
    }

    private static boolean is(CmisClient client, CmisObject object, String setting) {
        return Marks.of(client.settings(), setting).filter(mark -> object.text(mark[0]).equals(mark[1])).isPresent();
    }
}
