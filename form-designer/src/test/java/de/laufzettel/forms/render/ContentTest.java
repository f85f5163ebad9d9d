package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void harmless_html_stays_and_the_rest_goes() {
        Given given = Given.components("{'type':'content','key':'c','html':'<h1>Titel</h1><p>Ein <a href=https://example.org>Link</a></p><script>x()</script><form action=/x></form>'}");

        assertThat(given.only(".fm-content h2").text()).isEqualTo("Titel");
        assertThat(given.only("a").attr("rel")).contains("noopener");
        assertThat(given.page().select("script, form, h1")).isEmpty();
    }

    @Test
    void answers_in_it_are_text_whatever_they_hold() {
        Given given = Given.components("{'type':'content','key':'c','html':'<p>Hallo {{ data.name }}</p>'}").with("name", "<b>Zoë</b><script>x()</script>");

        assertThat(given.only("p").text()).isEqualTo("Hallo <b>Zoë</b><script>x()</script>");
        assertThat(given.page().select("script, b")).isEmpty();
    }
}
