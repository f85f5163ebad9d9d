package de.laufzettel.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphs_and_lines_are_kept_apart_and_layout_is_not() {
        assertThat(PlainText.of("<p>Guten Tag,</p>\n<p>Ihr   Antrag\n ist da.<br />Stadt</p>"))
                .isEqualTo("Guten Tag,\n\nIhr Antrag ist da.\nStadt");
    }

    @Test
    void lists_and_tables_can_still_be_read() {
        assertThat(PlainText.of("<ul><li>eins</li><li>zwei</li></ul><table><tr><th>Steuer</th><td>100 €</td></tr></table>"))
                .isEqualTo("- eins\n- zwei\n\nSteuer: 100 €");
    }

    @Test
    void what_a_citizen_wrote_is_shown_as_it_was_written() {
        assertThat(PlainText.of("<p>Hund &lt;b&gt;Bello&lt;/b&gt; &amp; Co</p>")).isEqualTo("Hund <b>Bello</b> & Co");
    }
}
