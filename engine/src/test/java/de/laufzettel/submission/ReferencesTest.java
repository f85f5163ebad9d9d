package de.laufzettel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServiceManifest;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.MovableClock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final ServiceManifest DOG_TAX = DogTax.service().manifest();

    private final References references = new References(new MovableClock(), ZoneId.of("Europe/Berlin"));

    @Test
    void a_reference_names_the_service_and_the_year() {
        assertThat(next()).matches("HS-2026-[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContainPattern("[OIL]");
    }

    @Test
    void ten_thousand_references_differ() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(next());
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void it_may_be_typed_in_any_case_with_and_without_hyphens() {
        String reference = next();

        assertThat(References.read(reference.toLowerCase())).contains(reference);
        assertThat(References.read(" " + reference.replace("-", " ") + " ")).contains(reference);
        assertThat(References.read(reference.replace("-", ""))).contains(reference);
    }

    @Test
    void every_single_wrong_sign_is_found() {
        String reference = next();
        String code = reference.replace("-", "");
        for (int place = 6; place < code.length(); place++) {
            for (char wrong : ReadableCode.SIGNS.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    String mistyped = code.substring(0, place) + wrong + code.substring(place + 1);
                    assertThat(References.read(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @Test
    void two_neighbours_that_changed_places_are_found() {
        for (int round = 0; round < 200; round++) {
            String code = next().replace("-", "");
            for (int place = 6; place < code.length() - 2; place++) {
                char first = code.charAt(place);
                char second = code.charAt(place + 1);
                if (first != second) {
                    String swapped = code.substring(0, place) + second + first + code.substring(place + 2);
                    assertThat(References.read(swapped)).as(swapped).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HS", "HS-2026", "HS-2026-AAAA-AAAA-AAAA", "2026-ABCD-EFGH", "<script>", "HS-20x6-ABCD-EFGH"})
    void what_is_no_reference_is_none(String typed) {
        assertThat(References.read(typed)).isEmpty();
    }

    @Test
    void a_code_derived_from_the_same_bytes_is_the_same() {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

        assertThat(ReadableCode.of(bytes, 24)).isEqualTo(ReadableCode.of(bytes, 24)).hasSize(24).matches("[2-9A-HJKMNP-Z]+");
        assertThat(ReadableCode.inGroups("ABCDEFGHJ")).isEqualTo("ABCD-EFGH-J");
    }

    private String next() {
        return references.next(DOG_TAX);
    }
}
