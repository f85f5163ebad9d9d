package de.laufzettel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatchTest {

    @ParameterizedTest
    @CsvSource({"hund, hund, 0", "hund, hunde, 1", "hudn, hund, 1", "steur, steuer, 1", "'', abc, 3", "katze, hund, 5"})
    void letters_wrong_missing_or_swapped_are_counted(String a, String b, int distance) {
        assertThat(WordMatch.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void better_matches_score_higher() {
        assertThat(WordMatch.score("steuer", "steuer")).isGreaterThan(WordMatch.score("steuer", "steueramt"));
        assertThat(WordMatch.score("steuer", "steueramt")).isGreaterThan(WordMatch.score("steuer", "hundesteuer"));
        assertThat(WordMatch.score("steuer", "hundesteuer")).isGreaterThan(WordMatch.score("steuer", "steusr"));
        assertThat(WordMatch.score("steuer", "katze")).isEqualTo(WordMatch.NONE);
    }

    @ParameterizedTest
    @CsvSource({"Gebühren, gebuehr", "Straße, strass", "Anmeldungen, anmeld", "Parkausweise, parkausweis", "Café, cafe", "Amt, amt"})
    void words_lose_case_accents_and_endings(String word, String stem) {
        assertThat(GermanWords.of(word)).containsExactly(stem);
    }
}
