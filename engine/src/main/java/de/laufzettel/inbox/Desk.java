package de.laufzettel.inbox;

import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.identity.SignedIn;
import java.util.Locale;

/** What the list of tasks shows: whose, of which service, which page. Read from the address, so that it can be kept. */
public record Desk(Scope scope, String service, int page) {

    static final int ROWS = 25;

    /** The chips above the list. */
    public enum Scope {
        OFFEN(TaskQuery.Scope.OPEN), MEINE(TaskQuery.Scope.MINE), ALLE(TaskQuery.Scope.ALL);

        private final TaskQuery.Scope asked;

        Scope(TaskQuery.Scope asked) {
            this.asked = asked;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Desk read(String scope, String service, int page) {
        Scope wanted = Scope.ALLE;
        for (Scope each : Scope.values()) {
            wanted = each.word().equals(scope) ? each : wanted;
        }
        return new Desk(wanted, service, Math.max(0, page - 1));
    }

    /** Tasks of the reader's groups, those due first on top. */
    TaskQuery query(SignedIn who) {
        return TaskQuery.of(who.getUsername(), who.groups()).scope(scope.asked).order(TaskQuery.Order.DUE_FIRST)
                .page(page * ROWS, ROWS);
    }

    public Desk with(Scope other) {
        return new Desk(other, service, 0);
    }

    public Desk with(int otherPage) {
        return new Desk(scope, service, otherPage);
    }

    /** The part of an address that shows this desk again. */
    public String address() {
        return "?ansicht=" + scope.word() + (service.isEmpty() ? "" : "&dienst=" + service) + (page == 0 ? "" : "&seite=" + (page + 1));
    }
}
