package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped dog tax with one fault each: exactly that one is found, at its place, and nothing beside it. */
class BrokenServicesTest {

    @ParameterizedTest(name = "{0}: {2} -> {3}")
    @CsvFileSource(resources = "broken-services.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1, maxCharsPerColumn = 20000)
    void one_fault_is_one_problem_at_its_place(String name, String file, String correct, String broken, String severity, String foundIn,
            String place, String code) {
        ServicePackage service = correct == null ? Checks.dogTax().with(file, unescaped(broken).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : Checks.changed(Checks.dogTax(), file, unescaped(correct), broken == null ? "" : unescaped(broken));

        assertThat(Checks.CHECK.check(service)).as(name)
                .extracting(problem -> problem.severity() + " " + problem.file() + "#" + problem.place() + " " + problem.code())
                .containsExactly(severity + " " + foundIn + "#" + (place == null ? "" : place) + " " + code);
        assertThat(Checks.CHECK.check(service)).allSatisfy(problem -> {
            assertThat(problem.messageDe()).isNotBlank().matches("(?s).*[.?)]").isNotEqualTo(problem.messageEn());
            assertThat(problem.messageEn()).isNotBlank();
        });
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
