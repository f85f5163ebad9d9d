package de.laufzettel.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A citizen registers a dog, page by page; what shall be looked at on each page is given. */
public final class DogTaxVisit {

    private static final Map<String, String> KEEPER = Map.of("antragsteller.vorname", "Erika", "antragsteller.nachname", "Mustermann",
            "antragsteller.geburtsdatum", "4.5.1980", "antragsteller.strasse", "Marienplatz", "antragsteller.hausnummer", "8",
            "antragsteller.plz", "80331", "antragsteller.ort", "München", "antragsteller.email", "erika@example.org");
    private static final Map<String, String> DOG = Map.of("hund.name", "Bello", "hund.wurfdatum", "1.2.2024", "hund.farbe", "braun",
            "hund.gehaltenSeit", "15.9.2026");

    private final Page page;
    private final Consumer<Page> look;

    public DogTaxVisit(Page page, Consumer<Page> look) {
        this.page = page;
        this.look = look;
    }

    /** From the catalogue to the confirmation; the address of the status page is the answer. */
    public String submit() {
        open("/");
        open("/dienste/hundesteuer");
        page.locator("main form button").first().click();
        see();
        next();
        see();
        KEEPER.forEach(this::type);
        choose("weitereHalter", "nein");
        next();
        see();
        DOG.forEach(this::type);
        page.locator("[name='hund.rasse']").selectOption("Dackel");
        choose("hund.geschlecht", "ruede");
        choose("hund.anlass", "aufnahme");
        choose("hund.weitererHund", "nein");
        next();
        choose("befreiung.grund", "keine");
        see();
        next();
        choose("zahlung.art", "ueberweisung");
        see();
        next();
        choose("erklaerung.richtig", null);
        choose("erklaerung.datenschutz", null);
        see();
        next();
        page.waitForURL("**/pruefen");
        see();
        page.locator("main form button").click();
        page.waitForURL("**/bestaetigung");
        see();
        String status = page.locator("#status-link").getAttribute("href");
        open(status);
        return status;
    }

    /** At the second page, with a file that is none. */
    public void refusedUpload(Path file) {
        open("/dienste/hundesteuer");
        page.locator("main form button").first().click();
        KEEPER.forEach(this::type);
        choose("weitereHalter", "nein");
        next();
        type("hund.name", "Bello");
        page.locator("[name='hund.rasse']").selectOption("Rottweiler");
        page.locator("[name='hund.negativzeugnis'][value=ja]").waitFor();
        choose("hund.negativzeugnis", "ja");
        page.locator("[name='hund.negativzeugnisDatei']").setInputFiles(file);
        next();
        see();
    }

    private void open(String path) {
        page.navigate(path);
        see();
    }

    private void see() {
        look.accept(page);
    }

    /** A page that is just saving itself goes out a moment after the click. */
    private void next() {
        page.waitForNavigation(() -> page.locator("button[value=weiter]").click());
    }

    private void type(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private void choose(String name, String value) {
        String field = "[name='" + name + "']" + (value == null ? "[type=checkbox]" : "[value='" + value + "']");
        // the visible box is drawn by the label's neighbour; the keyboard's way works in every scheme
        page.locator(field).check(new Locator.CheckOptions().setForce(true));
        // an answer may open a field above the next one: a hand would wait too, before it aims
        page.locator("#form-fields:not(.fm-busy)").waitFor();
    }
}
