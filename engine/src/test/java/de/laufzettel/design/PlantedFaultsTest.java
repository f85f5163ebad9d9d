package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.PackageReader;
import de.laufzettel.library.ServicePackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A service that has everything (parallel and repeated steps, a sub-process, reminders, a called process, a table on a table) and no
 * problem, with one fault planted in many shapes: exactly that one is told, at its place.
 */
class PlantedFaultsTest {

    private static final class Case {

        private final String name;
        private final List<String> found = new ArrayList<>();
        private ServicePackage service;

        Case(String name, ServicePackage service) {
            this.name = name;
            this.service = service;
        }

        void edit(String file, String correct, String broken) {
            String content = new String(service.file(file), StandardCharsets.UTF_8);
            assertThat(content).as("the fixture for " + name).contains(correct);
            int at = content.indexOf(correct);
            service = service.with(file, (content.substring(0, at) + broken + content.substring(at + correct.length())).getBytes(StandardCharsets.UTF_8));
        }
    }

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_once_and_at_its_place() throws Exception {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.name, () -> {
            List<Problem> problems = Checks.CHECK.check(each.service);
            assertThat(problems).extracting(problem -> problem.severity() + " " + problem.file() + "#" + problem.place() + " " + problem.code())
                    .containsExactlyInAnyOrderElementsOf(each.found);
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.messageDe()).matches("(?s)[„<\\p{Lu}].*[.?)]").isNotEqualTo(problem.messageEn()).doesNotContain("null");
                assertThat(problem.messageEn()).isNotBlank().doesNotContain("null");
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_fix_takes_its_problem_away_and_brings_no_new_kind() throws Exception {
        return cases().stream().filter(each -> Checks.CHECK.check(each.service).stream().anyMatch(problem -> !problem.fixes().isEmpty()))
                .map(each -> DynamicTest.dynamicTest(each.name, () -> {
                    Problem problem = Checks.CHECK.check(each.service).stream().filter(found -> !found.fixes().isEmpty()).findFirst().orElseThrow();
                    ServicePackage mended = each.service;
                    for (var file : problem.fixes().get(0).change().of(each.service).entrySet()) {
                        mended = file.getValue() == null ? mended.without(file.getKey()) : mended.with(file.getKey(), file.getValue());
                    }
                    assertThat(Checks.CHECK.check(mended)).noneMatch(left -> left.code().equals(problem.code()) && left.place().equals(problem.place()));
                    assertThat(Checks.CHECK.check(mended)).noneMatch(left -> List.of("not-xml", "not-a-form", "not-a-decision").contains(left.code()));
                }));
    }

    private static List<Case> cases() throws Exception {
        ServicePackage base = PackageReader.folder(Path.of(PlantedFaultsTest.class.getResource("parken/service.yaml").toURI()).getParent());
        List<Case> cases = new ArrayList<>();
        String file = "";
        String correct = "";
        for (String line : lines()) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            if (line.startsWith("## ")) {
                cases.add(new Case(line.substring(3), base));
                file = "";
            }
            Case last = cases.isEmpty() ? null : cases.get(cases.size() - 1);
            if (line.startsWith("@ ")) {
                file = rest;
                correct = "";
            } else if (line.startsWith("x ")) {
                last.service = last.service.without(rest);
            } else if (line.startsWith("- ")) {
                correct = text(rest);
            } else if (line.startsWith("+")) {
                last.edit(file, correct, text(rest));
            } else if (line.startsWith("= ")) {
                last.found.add(rest);
            }
        }
        return cases;
    }

    private static String text(String written) {
        return written.replace("\\n", "\n").replace("\\\\", "\\");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = PlantedFaultsTest.class.getResourceAsStream("planted-faults.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
