package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void the_same_key_has_the_same_mark_and_no_two_keys_share_one() {
        UUID key = UUID.fromString("6f3f0d53-6b0e-4b5e-9d8e-0d5c2f3a4b5c");
        Set<Mark> marks = new HashSet<>();
        for (int number = 0; number < 100_000; number++) {
            marks.add(Mark.of(UUID.randomUUID()));
        }

        assertThat(Mark.of(key)).isEqualTo(Mark.of(key));
        assertThat(marks).hasSize(100_000);
    }

    @Test
    void a_mark_has_nothing_that_the_search_of_the_e_file_reads_as_a_wildcard() {
        for (int number = 0; number < 1000; number++) {
            assertThat(Mark.of(UUID.randomUUID()).text()).matches("LZ-[0-9A-Z]{13}");
        }
        assertThat(NameSearch.containing("Müller [*] 50% ~x_y?")).isEqualTo("*Müller ??? 50? ?x?y?*");
    }

    @Test
    void the_mark_stands_at_the_end_of_the_title() {
        Mark mark = Mark.of(UUID.randomUUID());

        assertThat(mark.at(" Anmeldung ")).isEqualTo("Anmeldung " + mark.text());
        assertThat(mark.isIn("9230-0001 Anmeldung " + mark.text() + " (9230/00001-0001)")).isTrue();
        assertThat(mark.isIn("Anmeldung")).isFalse();
    }
}
