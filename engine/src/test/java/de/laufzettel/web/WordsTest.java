package de.laufzettel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words exist in both languages, and every key that a template or a page asks for exists. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** Properties of a form's component are asked for by the same word and are no texts. */
    private static final Pattern ASKED = Pattern.compile("(?<!component\\.)(?:page\\.text|\\btext)\\(\"([a-z][a-z0-9.-]*[a-z0-9])\"[,)]");

    static Stream<String> packages() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_de.properties"))
                    .map(name -> name.replace("_de.properties", "")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void both_languages_have_the_same_keys(String name) throws IOException {
        assertThat(words(name + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words(name + "_de").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void an_apostrophe_is_written_so_that_no_text_is_cut(String name) throws IOException {
        assertThat(Stream.concat(words(name + "_de").values().stream(), words(name + "_en").values().stream()).map(String::valueOf))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void every_key_that_is_asked_for_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String name : packages().toList()) {
            known.addAll(words(name + "_de").stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher asked = ASKED.matcher(Files.readString(file));
                    while (asked.find()) {
                        if (!known.contains(asked.group(1))) {
                            missing.add(asked.group(1) + " in " + file);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
