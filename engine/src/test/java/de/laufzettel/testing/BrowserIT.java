package de.laufzettel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The measuring instruments themselves: they must be able to find something. */
@Tag("browser")
class BrowserIT {

    static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_good_page_passes() {
        Page page = browser.phone("http://127.0.0.1");
        page.setContent("<!doctype html><html lang=de><head><title>Gut</title></head><body><main><h1>Gut</h1></main></body></html>");
        assertThat(page.title()).isEqualTo("Gut");
        Axe.finds_nothing_on(page);
    }

    @Test
    void a_picture_without_words_is_found() {
        Page page = browser.desktop("http://127.0.0.1");
        page.setContent("<!doctype html><html lang=de><head><title>Bild</title></head><body><main><h1>Bild</h1>"
                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main></body></html>");
        assertThatThrownBy(() -> Axe.finds_nothing_on(page)).hasMessageContaining("image-alt");
    }

    @Test
    void what_is_too_wide_is_found() {
        Page page = browser.phone("http://127.0.0.1");
        page.setContent("<!doctype html><html lang=de><body><div style='width:900px'>breit</div></body></html>");
        assertThatThrownBy(() -> Axe.fits_its_width(page)).hasMessageContaining("sideways");
    }
}
