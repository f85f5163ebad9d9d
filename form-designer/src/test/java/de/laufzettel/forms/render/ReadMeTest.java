package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadMeTest {

    @Test
    void every_type_has_a_row_that_names_its_view_and_its_test() throws IOException {
        String readMe = Files.readString(Path.of("README.md"));

        for (Gallery example : Gallery.all()) {
            String view = Views.of(Given.components(example.json()).form.schema().components().get(0)).getClass().getSimpleName();
            Matcher row = Pattern.compile("\\| `" + example.type() + "` \\| `" + view + "` \\|.*\\| `(\\w+Test)` \\|").matcher(readMe);
            assertThat(row.find()).as("a row for " + example.type() + " with " + view).isTrue();
            assertThat(Path.of("src/test/java/de/laufzettel/forms/render/" + row.group(1) + ".java")).exists();
        }
    }
}
