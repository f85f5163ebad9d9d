package de.laufzettel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** Hands and eyes of a designer: mouse and keyboard on what the studio shows, and nothing behind it. */
final class Studio {

    private final Page page;
    private String service = "";

    Studio(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** The id of a new, blank service. */
    String create(String title) {
        page.navigate("/studio/");
        press("Neue Leistung");
        page.getByText("Leer beginnen").click();
        page.getByLabel("Titel auf Deutsch").fill(title);
        press("Leistung anlegen");
        page.waitForURL(Pattern.compile(".*/dienste/[^/]+$"));
        service = page.url().replaceAll(".*/dienste/", "");
        return service;
    }

    void open(String part) {
        page.navigate("/studio/dienste/" + service + "/" + part);
        page.locator(part.equals("ablauf") ? ".djs-palette .entry.city" : ".workspace .main > *").first().waitFor();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    }

    /** Waits for the autosave that follows. */
    void saved(Runnable change) {
        page.waitForResponse(response -> response.request().method().equals("PUT") && response.url().contains("/files/"), change::run);
    }

    void add(String button, String name) {
        press(button);
        page.locator("#file-name").fill(name);
        saved(() -> page.keyboard().press("Enter"));
        page.waitForURL("**/" + name);
    }

    /** Drags a field from the builder's list behind those that are there. */
    void field(String group, String kind, String title, String... answers) {
        FrameLocator builder = page.frameLocator("iframe.frame");
        Locator item = builder.locator(".formcomponent").filter(new Locator.FilterOptions().setHasText(kind)).first();
        builder.locator(".formcomponent").first().waitFor();
        if (!item.isVisible()) {
            builder.locator(".builder-group-button").filter(new Locator.FilterOptions().setHasText(group)).click();
            item.waitFor();
        }
        // the list opens with a movement
        page.waitForTimeout(400);
        BoundingBox from = item.boundingBox();
        BoundingBox to = builder.locator(".formarea .drag-container").first().boundingBox();
        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 30, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().move(to.x + to.width / 2, to.y + to.height - 12, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        page.waitForTimeout(200);
        page.mouse().up();
        Locator dialog = builder.locator(".component-edit-container");
        dialog.locator("[name='data[label]']").fill(title);
        for (int n = 0; n < answers.length; n++) {
            dialog.locator(".nav-link").filter(new Locator.FilterOptions().setHasText("Antworten")).click();
            dialog.locator("[name='data[values][" + n + "][label]']").fill(answers[n]);
            dialog.locator("[name='data[values][" + n + "][value]']").fill(answers[n]);
        }
        saved(() -> dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Übernehmen")).click());
        assertThat(dialog).hasCount(0);
    }

    void cell(int n, String text) {
        write(page.locator("td.input-cell, td.output-cell").nth(n), text);
    }

    void write(Locator field, String text) {
        field.click();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Takes a step from the palette and drops it on an arrow; the new step is chosen then. */
    void drop(String step, String flow) {
        page.locator(".djs-palette .entry[aria-label='" + step + "']").click();
        BoundingBox arrow = page.locator("[data-element-id='" + flow + "'] .djs-visual").boundingBox();
        double x = arrow.x + arrow.width / 2;
        double y = arrow.y + arrow.height / 2;
        page.mouse().move(x - 40, y + 60);
        page.mouse().move(x, y, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.locator(".djs-drag-active, .djs-dragger").first().waitFor();
        page.mouse().click(x, y);
        assertThat(page.locator(".panel .bio-properties-panel-header-label")).hasText(step);
    }

    String newestFlow() {
        List<?> ids = (List<?>) page.locator(".djs-connection").evaluateAll("all => all.map(one => one.dataset.elementId)");
        return String.valueOf(ids.get(ids.size() - 1));
    }

    void set(String label, String value) {
        Locator field = page.locator(".panel").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
        if ("SELECT".equals(field.evaluate("one => one.tagName"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
            field.press("Escape");
        }
        // the panel takes over what was typed when the hand has rested
        page.waitForTimeout(400);
    }

    void describe(String status) {
        set("Status auf Deutsch", status);
        set("Status auf Englisch", status);
    }

    void publish() {
        press("Veröffentlichen");
        press("Jetzt veröffentlichen");
        assertThat(page.locator("dialog[open]")).containsText("Version 1 ist live");
    }
}
