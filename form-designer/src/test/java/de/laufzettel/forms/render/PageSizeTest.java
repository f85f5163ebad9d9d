package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Pages and scripts are small enough for a bad connection. */
class PageSizeTest {

    @Test
    void a_form_of_44_components_takes_at_most_15_kilobytes_compressed() throws IOException {
        List<String> panels = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            List<String> fields = new ArrayList<>();
            for (String type : List.of("textfield", "textarea", "number", "checkbox", "email", "radio", "selectboxes", "datetime", "textfield", "currency")) {
                fields.add("{'type':'" + type + "','key':'s" + page + fields.size() + "','label':'Feld " + type + page
                        + "','description':'Ein Hinweis dazu','values':[{'label':'A','value':'a'},{'label':'B','value':'b'}],'validate':{'required':true}}");
            }
            panels.add("{'type':'panel','key':'p" + page + "','title':'Seite','components':[" + String.join(",", fields) + "]}");
        }
        Given given = Given.components(String.join(",", panels));

        assertThat(compressed(given.html().getBytes(StandardCharsets.UTF_8))).isLessThan(15_000);
    }

    @Test
    void the_script_takes_at_most_10_kilobytes_compressed_and_evaluates_nothing() throws IOException {
        try (InputStream in = PageSizeTest.class.getResourceAsStream("/META-INF/resources/assets/forms/form.js")) {
            byte[] script = in.readAllBytes();

            assertThat(compressed(script)).isLessThan(10_000);
            assertThat(new String(script, StandardCharsets.UTF_8)).doesNotContain("eval(", "new Function", "insertAdjacentHTML", "document.write");
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
