package de.laufzettel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.laufzettel.testing.IntegrationTest;
import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PagesIT {

    @Autowired
    MockMvc browser;

    @Test
    void pages_are_german_unless_asked_otherwise() throws Exception {
        browser.perform(get("/impressum").header("Accept-Language", "en-US"))
                .andExpect(content().string(Matchers.containsString("<html lang=\"de\">")));
    }

    @Test
    void another_language_is_asked_for_once_and_kept() throws Exception {
        browser.perform(get("/impressum?lang=en"))
                .andExpect(content().string(Matchers.containsString("<html lang=\"en\">")))
                .andExpect(cookie().value("lang", "en"));
        browser.perform(get("/impressum").cookie(new Cookie("lang", "en")))
                .andExpect(content().string(Matchers.containsString("<h1 class=\"kern-heading-x-large\">Imprint</h1>")));
    }

    @Test
    void a_language_that_does_not_exist_is_ignored() throws Exception {
        browser.perform(get("/impressum?lang=xx%0d%0aSet-Cookie:a=b"))
                .andExpect(content().string(Matchers.containsString("<html lang=\"de\">")))
                .andExpect(cookie().doesNotExist("lang"));
    }

    @Test
    void pages_allow_no_script_and_no_style_but_our_files() throws Exception {
        browser.perform(get("/anmelden"))
                .andExpect(header().string("Content-Security-Policy", Matchers.allOf(
                        Matchers.containsString("default-src 'none'"), Matchers.containsString("script-src 'self';"),
                        Matchers.containsString("style-src 'self';"), Matchers.not(Matchers.containsString("unsafe")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));
    }

    @Test
    void the_studio_alone_may_have_style_elements_and_never_eval() throws Exception {
        browser.perform(get("/studio/"))
                .andExpect(header().string("Content-Security-Policy", Matchers.allOf(
                        Matchers.containsString("style-src 'self' 'unsafe-inline'"),
                        Matchers.containsString("frame-src 'self'"),
                        Matchers.not(Matchers.containsString("unsafe-eval")))));
    }

    @Test
    void a_visitor_gets_no_session() throws Exception {
        var answer = browser.perform(get("/anmelden")).andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void an_address_that_does_not_exist_is_not_found_and_no_reason_to_sign_in() throws Exception {
        browser.perform(get("/gibt-es-nicht")).andExpect(status().isNotFound());
    }

    @Test
    void an_api_answers_with_a_problem_and_not_with_a_page() throws Exception {
        browser.perform(get("/studio/api/anything")).andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.title").value("Bitte melden Sie sich an"));
        browser.perform(post("/studio/api/anything?lang=en")).andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("You are not allowed to do that"));
    }

    @Test
    void protected_pages_lead_to_the_sign_in_page() throws Exception {
        browser.perform(get("/eingang").header("Accept", "text/html"))
                .andExpect(status().isFound()).andExpect(redirectedUrl("/anmelden"));
    }
}
