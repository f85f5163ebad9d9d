package de.laufzettel.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignModelTest {

    private static final String MODEL = """
            <?xml version='1.0' encoding='%s'?>
            <semantic:definitions xmlns:semantic="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <semantic:process isExecutable="false" id="Lieferant"/>
              <semantic:process name="Prüfung" isExecutable="true" id="Prozess_1"/>
              <semantic:collaboration id="c"><semantic:participant id="p" processRef="Prozess_1"/></semantic:collaboration>
            </semantic:definitions>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void a_model_in_any_encoding_becomes_utf8_and_loses_no_letter(String encoding) {
        byte[] original = MODEL.formatted(encoding).getBytes(Charset.forName(encoding));

        String copy = new String(ForeignModel.workingCopy(original, "antrag"), StandardCharsets.UTF_8);

        assertThat(copy).contains("encoding='UTF-8'").contains("Prüfung");
    }

    @Test
    void the_executable_process_takes_the_name_of_the_service_and_what_points_to_it_follows() {
        String copy = new String(ForeignModel.workingCopy(MODEL.formatted("UTF-8").getBytes(StandardCharsets.UTF_8), "antrag"), StandardCharsets.UTF_8);

        assertThat(copy).contains("isExecutable=\"true\" id=\"antrag\"").contains("processRef=\"antrag\"").contains("id=\"Lieferant\"");
    }

    @Test
    void what_is_no_model_is_said_so() {
        assertThatExceptionOfType(ForeignModel.NoModel.class)
                .isThrownBy(() -> ForeignModel.workingCopy("<html>Hallo</html>".getBytes(StandardCharsets.UTF_8), "antrag"));
    }
}
