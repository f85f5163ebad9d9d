package de.laufzettel.identity;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Five people to try the program with. They exist in the profile {@code demo} only, because everybody knows them. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private record Person(String name, String displayName, Role role, Set<String> groups, String path, String does) {

        String password() {
            return name + "-demo-2026";
        }
    }

    private static final List<Person> PEOPLE = List.of(
            new Person("dora", "Dora Entwurf", Role.DESIGNER, Set.of(), "/studio/", "draws and publishes services"),
            new Person("paula", "Paula Prüfung", Role.DESIGNER, Set.of(), "/studio/", "approves what dora drew"),
            new Person("karl", "Karl Akte", Role.CASE_WORKER, Set.of("steueramt", "sachbearbeitung"), "/eingang", "works on cases, reads /eakte"),
            new Person("olga", "Olga Betrieb", Role.OPERATOR, Set.of(), "/betrieb", "repairs hand-overs"),
            new Person("adam", "Adam Amt", Role.ADMINISTRATOR, Set.of(), "/anmelden", "administers accounts"),
            new Person("clara", "Clara Bürger", Role.CITIZEN, Set.of(), "/konto", "sees her applications"));

    private final Accounts accounts;
    private final PublicAddress address;

    DemoAccounts(Accounts accounts, PublicAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Person person : PEOPLE) {
            if (accounts.findByName(person.name()).isEmpty()) {
                accounts.create(new NewAccount(person.name(), person.displayName(), person.name() + "@example.org",
                        person.password(), Set.of(person.role()), person.groups()));
            }
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        StringBuilder text = new StringBuilder("\n\nLaufzettel, demo. Services for citizens: " + address.of("/") + "\n\n");
        PEOPLE.forEach(person -> text.append(String.format("  %-6s %-16s %-42s %s%n", person.name(), person.password(),
                address.of(person.path()), person.does())));
        log.info("{}", text);
    }
}
