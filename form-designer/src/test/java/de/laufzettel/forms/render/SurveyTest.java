package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final String SURVEY = "{'type':'survey','key':'s','label':'Wie war es?','questions':[{'value':'q1','label':'Schnell?'},{'value':'q2','label':'Klar?'}],"
            + "'values':[{'value':'ja','label':'Ja'},{'value':'nein','label':'Nein'}]}";

    @Test
    void each_question_is_a_group_of_its_own() {
        assertThat(Given.components(SURVEY).page().select("legend").eachText()).containsExactly("Wie war es? (optional)", "Schnell?", "Klar?");
    }

    @Test
    void only_answered_questions_are_stored() {
        assertThat(Given.components(SURVEY).posted(page -> page.choose("s.q2", "nein")).data()).isEqualTo(Map.of("s", Map.of("q2", "nein")));
    }
}
