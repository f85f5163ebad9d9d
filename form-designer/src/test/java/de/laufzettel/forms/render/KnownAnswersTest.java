package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the conformance cases, typed into pages without a script, compared with what Form.io stored for them. */
class KnownAnswersTest {
    /** One choice where the form takes several: the original accepts it from a program, a page cannot give it. */
    private static final List<String> NOT_FROM_A_PAGE = List.of("real-kita-v8");

    @Test
    void real_forms_filled_in_from_nothing_hold_what_the_original_stored() throws IOException {
        List<KnownAnswers> typed = accepted("real-").filter(one -> !one.id().contains("-typ-") && !NOT_FROM_A_PAGE.contains(one.id())).toList();

        assertThat(typed.stream().filter(one -> !one.different().isEmpty()).map(one -> one.id() + " " + one.different()).toList()).isEmpty();
        assertThat(typed).hasSizeGreaterThan(60);
    }

    @Test
    void answers_of_all_other_cases_are_stored_as_the_original_stored_them_where_a_page_can_take_them() throws IOException {
        List<KnownAnswers> typed = accepted("").toList();
        long same = typed.stream().filter(one -> one.different().isEmpty()).count();

        // The rest holds values of another type than the form asks for, such as text for a checkbox.
        assertThat(same).isGreaterThanOrEqualTo(595);
        assertThat(typed).hasSizeGreaterThan(670);
    }

    @SuppressWarnings("unchecked")
    private static Stream<KnownAnswers> accepted(String start) throws IOException {
        List<KnownAnswers> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/conformance/public"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(start)).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    Map<String, Object> given = JsonMapper.shared().readValue(line, Map.class);
                    Map<String, Object> expected = (Map<String, Object>) given.get("expected");
                    if (expected.get("fatal") == null && ((List<?>) expected.get("errors")).isEmpty()) {
                        all.add(KnownAnswers.of(given, Locale.GERMAN));
                    }
                }
            }
        }
        return all.stream().filter(KnownAnswers::isWhole);
    }
}
