package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ButtonTest {
    @Test
    void the_page_brings_its_own_buttons() {
        assertThat(Given.components("{'type':'button','key':'b','label':'Absenden','action':'custom','custom':'alert(1)'}").page().select("button")).isEmpty();
    }
}
