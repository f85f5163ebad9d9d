package de.laufzettel.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever can read the log of an empty installation is its administrator. */
@Component
@Profile("!demo")
class FirstAdministratorLink {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final FirstAdministrator first;
    private final PublicAddress address;

    FirstAdministratorLink(FirstAdministrator first, PublicAddress address) {
        this.first = first;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        first.invite().ifPresent(token -> log.warn(
                "There is no administrator yet. Make the first one within {} hours, once, at {}",
                FirstAdministrator.VALID.toHours(), address.of("/ersteinrichtung/" + token)));
    }
}
