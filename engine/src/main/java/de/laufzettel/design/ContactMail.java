package de.laufzettel.design;

import de.laufzettel.library.ServiceManifest;
import java.util.Map;
import java.util.Optional;

/** Where in the answers the applicant's mail address stands, if the service says so: {@code contact.mail} in service.yaml. */
public final class ContactMail {

    private ContactMail() {
    }

    public static Optional<String> pathOf(ServiceManifest manifest) {
        return manifest.further().get("contact") instanceof Map<?, ?> contact && contact.get("mail") instanceof String path
                && !path.isBlank() ? Optional.of(path.strip()) : Optional.empty();
    }
}
