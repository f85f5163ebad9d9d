package de.laufzettel.forms.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The conformance command: evaluates every case below a folder and compares with the recorded results. */
public final class Conformance {
    private final Map<String, Score> scores = new TreeMap<>();
    private final List<Outcome> differing = new ArrayList<>();

    /** How many differing cases are kept to be shown. */
    private final int kept;

    private Conformance(int kept) {
        this.kept = kept;
    }

    static Conformance run(Path folder) throws IOException {
        return run(folder, 100);
    }

    private static Conformance run(Path folder, int kept) throws IOException {
        Conformance result = new Conformance(kept);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                result.read(file);
            }
        }
        return result;
    }

    /** Line by line, for files of any size; bytes that are no UTF-8 and lines that are no case fail on their own. */
    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(outcome(line, name, number));
                }
            }
        }
    }

    private static Outcome outcome(String line, String file, int number) {
        Case given;
        try {
            given = Case.read(line, file);
        } catch (RuntimeException e) {
            Case unreadable = new Case(file + ":" + number, file, Map.of(), Map.of(), Map.of(), Map.of(), false);
            return new Outcome(unreadable, false, false, false, null, "this line is no case: " + e.getMessage());
        }
        return Outcome.of(given);
    }

    private void add(Outcome outcome) {
        scores.computeIfAbsent(outcome.given().group(), name -> new Score()).add(outcome);
        if (!outcome.full() && differing.size() < kept) {
            differing.add(outcome);
        }
    }

    Map<String, Score> scores() {
        return scores;
    }

    List<Outcome> differing() {
        return differing;
    }

    Score total() {
        Score total = new Score();
        scores.values().forEach(total::add);
        return total;
    }

    /** Arguments: a folder, and optionally {@code --show N}. */
    public static void main(String[] arguments) throws IOException {
        int show = 0;
        Path folder = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--show")) {
                show = i + 1 < arguments.length && arguments[i + 1].matches("\\d{1,9}") ? Integer.parseInt(arguments[++i]) : -1;
            } else {
                folder = Path.of(arguments[i]);
            }
        }
        if (show < 0 || folder == null || !Files.isDirectory(folder)) {
            System.err.println("usage: form-designer/conformance FOLDER [--show N]; " + (show < 0 ? "N is a number" : folder + " is no folder"));
            System.exit(2);
        }
        Conformance result = run(folder, show);
        System.out.println(Score.header());
        result.scores.forEach((name, score) -> System.out.println(score.line(name)));
        System.out.println(result.total().line("TOTAL"));
        result.differing.stream().limit(show).forEach(outcome -> System.out.println("\n" + outcome.explain()));
        int failed = result.total().cases() - result.total().passed();
        System.out.println("\n" + result.total().passed() + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }
}
