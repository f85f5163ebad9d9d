package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EditorsIT {

    private static final String FILE = "process.bpmn";

    @Autowired
    ServiceDrafts drafts;
    @Autowired
    EditorRows rows;

    private final MovableClock clock = new MovableClock();
    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);
    private final Editor dora = new Editor("tab-dora", "dora", FILE);
    private final Editor karla = new Editor("tab-karla", "karla", FILE);
    private Editors editors;

    @BeforeEach
    void two_at_one_service() {
        drafts.create(DogTax.named(id), "dora");
        editors = new Editors(rows, clock);
    }

    @Test
    void looking_locks_nothing_and_the_first_who_changes_has_the_file() {
        editors.seen(id, dora, false);
        editors.seen(id, karla, true);
        editors.seen(id, dora, true);

        assertThat(editors.here(id)).extracting(Editor::account).containsExactly("dora", "karla");
        assertThat(editors.inTheWay(id, FILE, "dora")).hasValueSatisfying(lock -> assertThat(lock.account()).isEqualTo("karla"));
        assertThat(editors.inTheWay(id, FILE, "karla")).isEmpty();
    }

    @Test
    void a_lock_ends_when_its_holder_goes_on_pauses_leaves_or_is_silent() {
        editors.seen(id, dora, true);
        editors.seen(id, new Editor("tab-dora", "dora", "service.yaml"), true);
        assertThat(editors.inTheWay(id, FILE, "karla")).isEmpty();
        editors.seen(id, dora, true);
        editors.seen(id, dora, false);
        assertThat(editors.inTheWay(id, FILE, "karla")).isEmpty();
        editors.seen(id, dora, true);
        editors.left(id, "tab-dora");
        assertThat(editors.inTheWay(id, FILE, "karla")).isEmpty();
        editors.seen(id, dora, true);
        clock.advance(Duration.ofSeconds(21));
        assertThat(editors.inTheWay(id, FILE, "karla")).isEmpty();
        assertThat(editors.here(id)).isEmpty();
    }

    @Test
    void whoever_asks_is_given_the_file_or_takes_it_when_nobody_answers() {
        editors.seen(id, dora, true);
        editors.ask(id, karla);
        assertThat(editors.take(id, karla)).as("at once").isFalse();
        editors.give(id, FILE, "tab-dora");
        assertThat(editors.inTheWay(id, FILE, "dora")).hasValueSatisfying(lock -> assertThat(lock.account()).isEqualTo("karla"));

        editors.ask(id, dora);
        editors.keep(id, FILE, "tab-karla");
        clock.advance(Duration.ofSeconds(15));
        editors.seen(id, karla, true);
        assertThat(editors.take(id, dora)).as("refused").isFalse();

        editors.ask(id, dora);
        clock.advance(Duration.ofSeconds(16));
        editors.seen(id, karla, true);
        clock.advance(Duration.ofSeconds(16));
        editors.seen(id, karla, true);
        assertThat(editors.take(id, dora)).as("no answer").isTrue();
    }

    @Test
    void ones_own_other_tab_hands_over_at_once() {
        editors.seen(id, dora, true);
        assertThat(editors.take(id, new Editor("tab-other", "dora", FILE))).isTrue();
    }
}
