package de.laufzettel.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

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

        String copy = copy(original);

        assertThat(copy).contains("encoding='UTF-8'").contains("Prüfung");
    }

    @Test
    void the_executable_process_takes_the_name_of_the_service_and_what_points_to_it_follows() {
        String copy = copy(MODEL.formatted("UTF-8").getBytes(StandardCharsets.UTF_8));

        assertThat(copy).contains("isExecutable=\"true\" id=\"antrag\"").contains("processRef=\"antrag\"").contains("id=\"Lieferant\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16_is_known_without_a_mark(String encoding) {
        assertThat(copy(MODEL.formatted("UTF-16").getBytes(Charset.forName(encoding)))).contains("Prüfung");
    }

    @Test
    void what_was_changed_is_said() {
        ForeignModel.InService in = ForeignModel.read(MODEL.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1)).inService("antrag", "x");

        assertThat(in.changes()).extracting(ImportChange::what, ImportChange::before, ImportChange::after)
                .containsExactly(tuple("encoding", "ISO-8859-1", "UTF-8"), tuple("process-id", "Prozess_1", "antrag"));
        assertThat(in.originalPath()).isEqualTo("original/process.xml");
    }

    @Test
    void a_file_that_is_not_in_the_encoding_it_declares_is_read_all_the_same_and_that_is_said() {
        ForeignModel.InService in = ForeignModel.read(MODEL.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1)).inService("antrag", "x");

        assertThat(new String(in.content(), StandardCharsets.UTF_8)).contains("Prüfung");
        assertThat(in.changes()).extracting(ImportChange::what).contains("encoding-guessed");
    }

    @Test
    void nothing_but_the_name_of_the_process_is_touched() {
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" name='a>b' note="&lt;process id='p'&gt;">
                  <!-- <process id="p"/> --><process name="x > y" id = 'p' isExecutable="true"><documentation><![CDATA[<process id="p">]]></documentation>
                  <callActivity id="again" calledElement="p"/><callActivity id="other" calledElement="px"/></process><plane bpmnElement="tns:p"/></definitions>
                """;

        assertThat(copy(model.getBytes(StandardCharsets.UTF_8))).isEqualTo(model.replace("id = 'p'", "id = 'antrag'")
                .replace("calledElement=\"p\"", "calledElement=\"antrag\"").replace("tns:p", "tns:antrag"));
    }

    @Test
    void a_process_keeps_its_name_where_something_else_in_the_file_has_the_services() {
        String model = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\"><task id=\"antrag\"/></process></definitions>";

        ForeignModel.InService in = ForeignModel.read(model.getBytes(StandardCharsets.UTF_8)).inService("antrag", "x");

        assertThat(new String(in.content(), StandardCharsets.UTF_8)).isEqualTo(model);
        assertThat(in.changes()).extracting(ImportChange::what).containsExactly("process-id-kept");
    }

    @Test
    void a_decision_stays_as_it_is_and_goes_where_decisions_are() {
        String model = "<dmn:definitions xmlns:dmn=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\"/>";

        ForeignModel.InService in = ForeignModel.read(model.getBytes(StandardCharsets.UTF_8)).inService("antrag", "gebuehr");

        assertThat(in.path()).isEqualTo("decisions/gebuehr.dmn");
        assertThat(in.originalPath()).isEqualTo("original/decisions/gebuehr.xml");
        assertThat(new String(in.content(), StandardCharsets.UTF_8)).isEqualTo(model);
        assertThat(in.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Hallo</html>", "", "<", "<!-- <definitions/> --><Package/>", "Guten Tag"})
    void what_is_no_model_is_said_so(String text) {
        assertThatExceptionOfType(ForeignModel.NoModel.class)
                .isThrownBy(() -> ForeignModel.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String copy(byte[] original) {
        return new String(ForeignModel.read(original).inService("antrag", "x").content(), StandardCharsets.UTF_8);
    }
}
