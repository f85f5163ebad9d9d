package de.laufzettel.connectors.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CmisPageTest {

    private static final Pattern READ = Pattern.compile("(?:setting|property|required)\\(\"([a-z-]+)\"\\)");

    @Test
    void the_page_for_operators_names_every_setting_that_is_read() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "efile-cmis.md"));
        Set<String> read = new TreeSet<>(Set.of("entry-type", "file-type", "procedure-type", "document-type", "content-type", "close", "cancel"));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/de/laufzettel/connectors/cmis"))) {
            for (Path source : sources.toList()) {
                Matcher setting = READ.matcher(Files.readString(source));
                while (setting.find()) {
                    read.add(setting.group(1));
                }
            }
        }

        assertThat(read).contains("key", "retention", "auth", "user", "root").allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
