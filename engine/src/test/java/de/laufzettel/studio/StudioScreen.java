package de.laufzettel.studio;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The studio as a designer sees it: what can be clicked, in the designer's words. */
record StudioScreen(Page page) {

    static StudioScreen signIn(Page page, String name, String password) {
        page.navigate("/anmelden");
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*(?<!/anmelden)$"));
        return new StudioScreen(page);
    }

    StudioScreen open(String path) {
        page.navigate("/studio/" + path);
        page.locator(path.isEmpty() ? ".page .row, .empty-state" : ".workspace .main > *").first().waitFor();
        return this;
    }

    StudioScreen openProcess(String serviceId) {
        open("dienste/" + serviceId + "/ablauf");
        page.locator(".djs-element").first().waitFor();
        return this;
    }

    /** Clicks the element in the drawing. The tools of what was chosen before may lie over it: a click beside it puts them away. */
    void select(String elementId) {
        Locator drawing = page.locator(".djs-container");
        drawing.click(new Locator.ClickOptions().setPosition(drawing.boundingBox().width / 2, drawing.boundingBox().height - 12));
        page.locator(".djs-element[data-element-id='" + elementId + "'] > .djs-hit").first().click();
    }

    List<String> selected() {
        page.locator(".djs-element.selected").first().waitFor();
        return page.locator(".djs-element.selected").evaluateAll("all => all.map(one => one.dataset.elementId)") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList() : List.of();
    }

    Locator property(String id) {
        return page.locator("#bio-properties-panel-" + id);
    }

    FrameLocator builder() {
        return page.frameLocator("iframe.frame");
    }

    void click(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits for the autosave that follows a change. */
    void awaitSaved(Runnable change) {
        page.waitForResponse(response -> response.request().method().equals("PUT"), change::run);
    }

    void openProblems() {
        Locator handle = page.locator(".drawer .handle");
        if ("false".equals(handle.getAttribute("aria-expanded"))) {
            handle.click();
        }
    }
}
