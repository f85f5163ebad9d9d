package de.laufzettel.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that every site of a public body must have, and the one to sign in. */
@Controller
class StandingPages {

    @GetMapping("/anmelden")
    String signIn(@RequestParam(name = "fehler", required = false) String failed, Model model) {
        model.addAttribute("failed", failed != null);
        return "web/sign-in";
    }

    @GetMapping("/impressum")
    String imprint() {
        return "web/imprint";
    }

    @GetMapping("/datenschutz")
    String privacy() {
        return "web/privacy";
    }

    @GetMapping("/barrierefreiheit")
    String accessibility() {
        return "web/accessibility";
    }
}
