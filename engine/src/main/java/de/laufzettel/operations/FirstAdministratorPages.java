package de.laufzettel.operations;

import de.laufzettel.identity.AccountRefused;
import de.laufzettel.identity.FirstAdministrator;
import de.laufzettel.web.NotFound;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the one-time link in the log of an empty installation. */
@Controller
@RequestMapping("/ersteinrichtung/{token}")
class FirstAdministratorPages {

    private final FirstAdministrator first;

    FirstAdministratorPages(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping
    String form(@PathVariable String token, Model model) {
        if (!first.accepts(token)) {
            throw new NotFound();
        }
        return show(token, StaffForm.empty(), model);
    }

    @PostMapping
    String create(@PathVariable String token, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName, @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password, Model model) {
        try {
            first.create(token, name, displayName, mail, password).orElseThrow(NotFound::new);
            return "redirect:/anmelden";
        } catch (AccountRefused refused) {
            return show(token, new StaffForm(name, displayName, mail, Set.of(), "", refused.code()), model);
        }
    }

    private static String show(String token, StaffForm form, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("form", form);
        return "operations/first-administrator";
    }
}
