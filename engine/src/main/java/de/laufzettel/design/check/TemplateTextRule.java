package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a new service begins with says what to write, and is replaced before citizens read it. */
final class TemplateTextRule implements Rule {

    private static final Map<String, List<String>> TEMPLATES = Map.of("de", template("de"), "en", template("en"));
    private static final String OFFICE = "Zuständige Stelle";
    /** Shorter ones, such as "Keine.", are often right. */
    private static final int SHORTEST = 12;

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        TEMPLATES.forEach((language, lines) -> {
            String text = service.source().content().getOrDefault(language, "");
            List<String> left = lines.stream().filter(line -> text.lines().map(String::strip).anyMatch(line::equals)).toList();
            if (!left.isEmpty()) {
                problems.add(Problem.warning("content/" + language + ".md", left.get(0), "template-text",
                        "In der Beschreibung steht noch Mustertext: „" + left.get(0) + "“" + (left.size() > 1 ? " und " + (left.size() - 1) + " weitere." : ".")
                                + " Ersetzen Sie ihn durch das, was Bürgerinnen und Bürger wissen müssen.",
                        "The description still has text of the template: \"" + left.get(0) + "\"" + (left.size() > 1 ? " and " + (left.size() - 1) + " more." : ".")
                                + " Replace it by what citizens need to know."));
            }
        });
        if (OFFICE.equals(service.source().manifest().office())) {
            problems.add(Problem.warning("service.yaml", "office", "template-text",
                    "Als Stelle steht noch „" + OFFICE + "“ in den Einstellungen. Nennen Sie das Amt.",
                    "The settings still name \"" + OFFICE + "\" as the office. Name it."));
        }
        return problems;
    }

    private static List<String> template(String language) {
        try (InputStream in = Objects.requireNonNull(TemplateTextRule.class.getResourceAsStream("/studio/blank/content/" + language + ".md"))) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip);
            return lines.filter(line -> !line.startsWith("#") && line.length() >= SHORTEST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
