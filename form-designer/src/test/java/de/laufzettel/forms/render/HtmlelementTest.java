package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlelementTest {
    @Test
    void only_elements_and_attributes_that_do_no_harm_are_written() {
        assertThat(Given.components("{'type':'htmlelement','key':'h','tag':'h3','content':'Hinweis'}").only("h3").text()).isEqualTo("Hinweis");
        Given attack = Given.components("{'type':'htmlelement','key':'h','tag':'iframe','content':'x','attrs':[{'attr':'src','value':'https://example.org'},{'attr':'onload','value':'x()'}]}");
        assertThat(attack.html()).doesNotContain("iframe", "onload");
    }
}
