package de.laufzettel.forms.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prints what of the answers below a folder of cases pages do not take, or store otherwise. */
public final class FillInForms {
    private FillInForms() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] folders) throws IOException {
        int filled = 0;
        int good = 0;
        for (Path file : files(folders[0])) {
            for (String line : Files.readAllLines(file)) {
                Map<String, Object> one = JsonMapper.shared().readValue(line, Map.class);
                Map<String, Object> expected = (Map<String, Object>) one.get("expected");
                if (expected.get("fatal") != null || !((List<?>) expected.get("errors")).isEmpty()) {
                    continue;
                }
                filled++;
                try {
                    KnownAnswers answers = KnownAnswers.of(one, Locale.GERMAN);
                    if (!answers.isWhole()) {
                        filled--;
                        System.out.println("UNTYPED " + one.get("class") + " " + one.get("id") + " " + answers.untyped());
                        continue;
                    }
                    good += answers.different().isEmpty() ? 1 : 0;
                    if (!answers.different().isEmpty()) {
                        System.out.println("DIFF " + one.get("class") + " " + one.get("id") + " " + answers.different());
                    }
                } catch (RuntimeException e) {
                    System.out.println("FAIL " + one.get("class") + " " + one.get("id") + " " + e);
                    e.printStackTrace(System.out);
                }
            }
        }
        System.out.println(good + " of " + filled);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList();
        }
    }
}
