package de.laufzettel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AppendOnlyTest {

    private static final Pattern CHANGES = Pattern.compile("(update|delete from|truncate( table)?|merge into)\\s+lz_audit");

    @Test
    void no_code_of_the_program_changes_or_removes_an_entry() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|sql)")).toList();

            assertThat(sources).anyMatch(file -> file.endsWith("AuditTrail.java"));
            assertThat(sources).noneMatch(AppendOnlyTest::changesTheTrail);
        }
    }

    @Test
    void the_search_would_find_one() {
        assertThat(CHANGES.matcher("delete from lz_audit_entry where number = 1").find()).isTrue();
    }

    private static boolean changesTheTrail(Path source) {
        try {
            return CHANGES.matcher(Files.readString(source).toLowerCase(Locale.ROOT).replaceAll("\"\\s*\\+\\s*\"", ""))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
