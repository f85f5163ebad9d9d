package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tax of the shipped service, as its decision tables compute it. The application arrives on 23 November 2026. */
class DogTaxDecisionTest {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision tax = engine.parseDecision("steuer", new ByteArrayInputStream(dogTax().decisions().get("steuer")));

    @ParameterizedTest(name = "{0} since {4}, exemption {5}: {6} EUR for {7} months of {8}")
    @CsvSource({
            "Dackel,,,aufnahme,2026-09-15,keine, 25.0, 3, 2026",
            "Dackel,,,aufnahme,2026-01-31,keine, 91.67, 11, 2026",
            "Dackel,,,zuzug,2026-11-01T00:00:00+01:00,keine, 8.33, 1, 2026",
            "Dackel,,,aufnahme,2026-12-01,keine, 100.0, 12, 2027",
            "Dackel,,,aufnahme,2024-03-01,keine, 100.0, 12, 2026"})
    void the_first_year_is_paid_from_the_month_after(String breed, @Nullable String parent, @Nullable String certificate, String occasion,
            String since, String exemption, double amount, int months, int year) {
        assertThat(taxOf(breed, parent, certificate, occasion, since, exemption))
                .containsEntry("betrag", amount).containsEntry("monate", months).containsEntry("steuerjahr", year);
    }

    @ParameterizedTest(name = "{0} of {1}, certificate {2}: {3}")
    @CsvSource({
            "Dackel,,,false,100.0", "Rottweiler,,nein,true,800.0", "Rottweiler,,,true,800.0", "Rottweiler,,ja,false,100.0",
            "Pit-Bull,,,true,800.0", "Pit-Bull,,ja,true,800.0", "Tosa-Inu,,,true,800.0", "Mastín Español,,nein,true,800.0",
            "andere,keine,,false,100.0", "andere,Pit-Bull,,true,800.0", "andere,Rottweiler,ja,false,100.0", "andere,Rottweiler,nein,true,800.0"})
    void a_listed_breed_is_taxed_higher_unless_its_certificate_counts(String breed, @Nullable String parent, @Nullable String certificate,
            boolean higher, double yearly) {
        assertThat(taxOf(breed, parent, certificate, "aufnahme", "2026-09-15", "keine"))
                .containsEntry("kampfhund", higher).containsEntry("jahressteuer", yearly);
    }

    @ParameterizedTest(name = "{0}, certificate {1}, since {2}, {3}: {4} EUR, earlier years {5}")
    @CsvSource({
            "Dackel,,2026-09-15,tierheim,0.0,false", "Dackel,,2025-09-15,tierheim,25.0,false", "Dackel,,2024-09-15,tierheim,100.0,true",
            "Dackel,,2026-09-15,hundefuehrerschein,0.0,false", "Dackel,,2020-09-15,assistenzhund,0.0,false",
            "Dackel,,2025-09-15,keine,100.0,true", "Rottweiler,nein,2026-09-15,tierheim,200.0,false",
            "Rottweiler,ja,2026-09-15,tierheim,0.0,false", "Pit-Bull,ja,2026-09-15,assistenzhund,200.0,false"})
    void an_exemption_counts_from_the_beginning_and_not_for_fighting_dogs(String breed, @Nullable String certificate, String since,
            String exemption, double amount, boolean earlierYears) {
        assertThat(taxOf(breed, null, certificate, "aufnahme", since, exemption))
                .containsEntry("betrag", amount).containsEntry("nachveranlagung", earlierYears);
    }

    @ParameterizedTest(name = "born {0}: liable from {1}")
    @CsvSource({"2026-03-01,01.08.2026,41.67", "2026-08-31,01.01.2027,100.0", "2025-09-30,01.02.2026,91.67"})
    void a_puppy_of_ones_own_dog_is_taxed_after_its_fourth_month(String born, String from, double amount) {
        assertThat(taxOf("Dackel", null, null, "wurf", born, "keine")).containsEntry("beginn", from).containsEntry("betrag", amount);
    }

    private Map<String, Object> taxOf(String breed, @Nullable String parent, @Nullable String certificate, String occasion, String day,
            String exemption) {
        Map<String, Object> dog = new HashMap<>(Map.of("rasse", breed, "anlass", occasion, "gehaltenSeit", day, "wurfdatum", day));
        if (parent != null) {
            dog.put("kreuzungMit", parent);
        }
        if (certificate != null) {
            dog.put("negativzeugnis", certificate);
        }
        Map<String, Object> data = Map.of("hund", dog, "befreiung", Map.of("grund", exemption),
                "case", Map.of("submittedAt", "2026-11-23T08:30:00Z"));
        return engine.evaluateDecision(tax, Map.of("data", data)).getSingleResult().getEntryMap();
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }
}
