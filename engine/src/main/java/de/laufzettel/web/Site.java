package de.laufzettel.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages these are: shown in the header, the imprint and the statements that the law asks for.
 *
 * @param name    the city, as the header shows it
 * @param address lines of the postal address
 * @param mail    where citizens write about the pages themselves (questions, barriers, feedback)
 */
@ConfigurationProperties("laufzettel.site")
public record Site(@DefaultValue("Musterstadt") String name,
        @DefaultValue({"Stadtverwaltung Musterstadt", "Rathausplatz 1", "12345 Musterstadt"}) List<String> address,
        @DefaultValue("service@musterstadt.example") String mail,
        @DefaultValue("+49 30 115") String phone) {
}
