package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentNamesTest {

    @Test
    void a_name_that_some_system_would_not_take_is_made_one_that_all_take() {
        assertThat(ContentNames.sent("Antrag \"neu\" 1/2: a\\b\r\nX-Y: z?.pdf")).isEqualTo("Antrag 'neu' 1_2_ a_b__X-Y_ z_.pdf");
        assertThat(ContentNames.sent("Übersicht (2).pdf")).isEqualTo("Übersicht (2).pdf");
    }

    @Test
    void all_contents_are_there_whether_or_not_their_names_came_back_as_they_were() {
        assertThat(missing(List.of("Antrag", "Übersicht"), "Antrag.pdf", "Übersicht.pdf")).isEmpty();
        assertThat(missing(List.of("Antrag.pdf", "Ã\u009cbersicht"), "Antrag.pdf", "Übersicht.pdf")).isEmpty();
        assertThat(missing(List.of("Dokument 1", "Dokument 2"), "Antrag.pdf", "Übersicht.pdf")).isEmpty();
    }

    @Test
    void what_is_not_there_is_missing_and_of_two_of_one_name_the_second() {
        assertThat(missing(List.of("Antrag"), "Antrag.pdf", "Übersicht.pdf")).containsExactly("Übersicht.pdf");
        assertThat(missing(List.of("Foto"), "Foto.png", "Foto.png")).containsExactly("Foto.png");
        assertThat(missing(List.of(), "Foto.png")).containsExactly("Foto.png");
    }

    private static List<String> missing(List<String> there, String... wanted) {
        return ContentNames.missing(there.stream().map(name -> new EFileObject("COO.1.1.1.1", name)).toList(),
                Stream.of(wanted).map(EAkteCall::document).toList()).stream().map(DocumentHandle::name).toList();
    }
}
