package de.laufzettel.journey;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Somebody without an account and without JavaScript who registers a dog. As a person does, the citizen tries again when
 * the connection breaks: opens the page once more, and presses the button once more.
 */
final class Citizen {

    private static final int PATIENCE = 240;

    private final Visitor visitor;
    private final Map<String, String> answers;

    Citizen(URI address, String lastName) {
        this.visitor = new Visitor(address);
        this.answers = answers(lastName);
    }

    /** From the service's page to the number. What is returned was acknowledged by the program. */
    Acknowledged apply() throws InterruptedException {
        patiently(() -> visitor.open("/dienste/hundesteuer"));
        patiently(() -> visitor.press("Antrag beginnen", Map.of()));
        for (int pages = 0; pages < 12 && visitor.page().select("form[action$=absenden]").isEmpty(); pages++) {
            patiently(() -> visitor.press("Weiter", answers));
            if (!visitor.page().select(".kern-form-input--error, .kern-fieldset--error").isEmpty()) {
                throw new AssertionError("The page refused good answers: " + visitor.page().select("main").text());
            }
        }
        patiently(() -> visitor.press("Antrag absenden", Map.of()));
        Document confirmation = visitor.page();
        return new Acknowledged(confirmation.getElementById("vorgangsnummer").text(), confirmation.getElementById("status-link").attr("href"));
    }

    /** The number and the secret link. */
    record Acknowledged(String reference, String statusLink) {
    }

    Visitor visitor() {
        return visitor;
    }

    private static void patiently(Step step) throws InterruptedException {
        IOException last = null;
        for (int tries = 0; tries < PATIENCE; tries++) {
            try {
                step.take();
                return;
            } catch (IOException broken) {
                last = broken;
                Thread.sleep(250);
            }
        }
        throw new AssertionError("Given up after " + PATIENCE + " tries: " + last, last);
    }

    private interface Step {
        Document take() throws IOException;
    }

    private static Map<String, String> answers(String lastName) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("antragsteller.vorname", "Erika");
        answers.put("antragsteller.nachname", lastName);
        answers.put("antragsteller.geburtsdatum", "04.05.1980");
        answers.put("antragsteller.strasse", "Marienplatz");
        answers.put("antragsteller.hausnummer", "8");
        answers.put("antragsteller.plz", "80331");
        answers.put("antragsteller.ort", "München");
        answers.put("antragsteller.email", "erika@example.org");
        answers.put("weitereHalter", "nein");
        answers.put("hund.name", "Bello");
        answers.put("hund.rasse", "Dackel");
        answers.put("hund.wurfdatum", "01.02.2024");
        answers.put("hund.geschlecht", "ruede");
        answers.put("hund.farbe", "braun");
        answers.put("hund.anlass", "aufnahme");
        answers.put("hund.gehaltenSeit", "15.09.2026");
        answers.put("hund.weitererHund", "nein");
        answers.put("befreiung.grund", "keine");
        answers.put("zahlung.art", "ueberweisung");
        answers.put("erklaerung.richtig", "true");
        answers.put("erklaerung.datenschutz", "true");
        return answers;
    }
}
