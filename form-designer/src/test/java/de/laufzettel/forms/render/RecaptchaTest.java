package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecaptchaTest {
    @Test
    void nothing_is_sent_to_a_company() {
        assertThat(Given.components("{'type':'recaptcha','key':'r','label':'reCAPTCHA'}").page().select("#form-fields > *")).isEmpty();
    }
}
