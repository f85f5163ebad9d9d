package de.laufzettel;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.laufzettel.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class LaufzettelIT {

    @Autowired
    MockMvc browser;

    @Test
    void tells_when_it_is_ready() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
    }
}
