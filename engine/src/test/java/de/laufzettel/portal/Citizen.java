package de.laufzettel.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody without an account, with the cookie of one browser. */
final class Citizen {

    private final MockMvc browser;
    private @Nullable Cookie secret;

    Citizen(MockMvc browser) {
        this.browser = browser;
    }

    /** The address of the new draft. */
    String begin(String serviceId) throws Exception {
        MockHttpServletResponse answer = browser.perform(with(MockMvcRequestBuilders.post("/dienste/" + serviceId + "/antrag"))).andReturn().getResponse();
        secret = answer.getCookie("lz_draft") == null ? secret : answer.getCookie("lz_draft");
        return answer.getRedirectedUrl();
    }

    MockHttpServletResponse open(String path) throws Exception {
        return browser.perform(with(MockMvcRequestBuilders.get(path))).andReturn().getResponse();
    }

    /** Posts a page as it is on the server, with these answers. */
    MockHttpServletResponse post(String page, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder request = with(MockMvcRequestBuilders.post(page));
        document(open(page)).select("#formular input[type=hidden]").stream()
                .filter(hidden -> !answers.containsKey(hidden.attr("name")))
                .forEach(hidden -> request.param(hidden.attr("name"), hidden.attr("value")));
        answers.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse submit(String draft, String token) throws Exception {
        return browser.perform(with(MockMvcRequestBuilders.post(draft + "/absenden")).param("token", token)).andReturn().getResponse();
    }

    static Document document(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request) {
        request.with(csrf()).header("Accept", "text/html");
        return secret == null ? request : request.cookie(secret);
    }
}
