package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Citizens find and understand a service by its description: it exists in each language and has the usual sections. */
final class DescriptionRule implements Rule {

    /** The sections of a German service description that a citizen misses most, by language; alternatives in one entry. */
    private static final Map<String, List<List<String>>> SECTIONS = Map.of(
            "de", List.of(List.of("Voraussetzungen"), List.of("Unterlagen"), List.of("Kosten", "Gebühr"),
                    List.of("Ablauf", "Verfahren"), List.of("Rechtliche Grundlagen", "Rechtsgrundlage"),
                    List.of("Ansprechpunkt", "Zuständig", "Kontakt")),
            "en", List.of(List.of("Requirements", "Prerequisites", "Conditions"), List.of("Documents"), List.of("Cost", "Fee"),
                    List.of("Procedure", "Process", "Steps"), List.of("Legal"), List.of("Contact", "Responsible", "Office")));

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, String> content = service.source().content();
        for (String language : service.source().manifest().languages()) {
            String text = content.get(language);
            if (text == null) {
                problems.add(missingFile(language));
            } else {
                SECTIONS.getOrDefault(language, List.of()).forEach(names -> {
                    if (!hasHeading(text, names)) {
                        problems.add(missingSection(language, names.get(0)));
                    }
                });
                emptySections(text).forEach(section -> problems.add(emptySection(language, section)));
            }
        }
        return problems;
    }

    private static boolean hasHeading(String markdown, List<String> names) {
        return markdown.lines().filter(line -> line.startsWith("## ")).map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> names.stream().anyMatch(name -> line.contains(name.toLowerCase(Locale.ROOT))));
    }

    /** A heading without a text before the next one of its level or above. */
    private static List<String> emptySections(String markdown) {
        List<String> empty = new ArrayList<>();
        String open = null;
        for (String line : (markdown + "\n## ").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("## ") || line.equals("##")) {
                if (open != null) {
                    empty.add(open);
                }
                open = line.substring(2).strip();
            } else {
                open = line.startsWith("# ") ? open : null;
            }
        }
        return empty;
    }

    private static Problem emptySection(String language, String section) {
        return Problem.warning("content/" + language + ".md", section, "empty-section",
                "Der Abschnitt „" + section + "“ der Beschreibung ist leer. Schreiben Sie etwas hinein, oder entfernen Sie ihn.",
                "The section \"" + section + "\" of the description is empty. Write something, or remove it.");
    }

    private static Problem missingFile(String language) {
        return new Problem(language.equals("de") ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                "content/" + language + ".md", "", "missing-description",
                "Die Beschreibung der Leistung fehlt (Sprache: " + language + ").",
                "The description of the service is missing (language: " + language + ").");
    }

    private static Problem missingSection(String language, String section) {
        return Problem.warning("content/" + language + ".md", "", "missing-section",
                "Der Beschreibung fehlt der Abschnitt „" + section + "“.",
                "The description has no section \"" + section + "\".");
    }
}
