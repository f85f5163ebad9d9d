package de.laufzettel.studio;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody at the API of the studio, with an account of their own. */
record Designer(MockMvc browser, SignedIn who) {

    static Designer named(Accounts accounts, MockMvc browser, String displayName) {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        Account account = accounts.create(new NewAccount(name, displayName, name + "@example.org", "correct horse battery staple",
                Set.of(Role.DESIGNER), Set.of()));
        return new Designer(browser, SignedIn.as(account));
    }

    MvcResult get(String path) throws Exception {
        return perform(MockMvcRequestBuilders.get("/studio/api" + path));
    }

    MvcResult post(String path, String json) throws Exception {
        return perform(MockMvcRequestBuilders.post("/studio/api" + path).contentType("application/json").content(json));
    }

    MvcResult put(String path, long revision, String content) throws Exception {
        return perform(MockMvcRequestBuilders.put("/studio/api" + path).contentType("application/octet-stream")
                .header("If-Match", "\"" + revision + "\"").content(content));
    }

    MvcResult perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.with(user(who)).with(csrf())).andReturn();
    }
}
