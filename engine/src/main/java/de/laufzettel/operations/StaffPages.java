package de.laufzettel.operations;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.AccountRefused;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts of staff and citizens, their roles and groups. An account without a role can do nothing. */
@Controller
@RequestMapping("/betrieb/konten")
class StaffPages {

    private final Accounts accounts;
    private final AuditTrail audit;

    StaffPages(Accounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "operations/accounts";
    }

    @GetMapping("/neu")
    String form(Model model) {
        model.addAttribute("form", StaffForm.empty());
        return "operations/account-new";
    }

    @PostMapping("/neu")
    String create(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") Set<Role> roles, @RequestParam(defaultValue = "") String groups,
            @AuthenticationPrincipal SignedIn who, Model model) {
        try {
            Account made = accounts.create(new NewAccount(name, displayName, mail, password, roles, Groups.of(groups)));
            audit.record(who.accountId().toString(), "account.created", "account", made.id().toString(), Map.of());
            return "redirect:/betrieb/konten";
        } catch (AccountRefused refused) {
            model.addAttribute("form", new StaffForm(name, displayName, mail, roles, groups, refused.code()));
            return "operations/account-new";
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("account", accounts.find(id).orElseThrow(NotFound::new));
        return "operations/account-edit";
    }

    @PostMapping("/{id}")
    String assign(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String groups, @AuthenticationPrincipal SignedIn who, Model model) {
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        if (id.equals(who.accountId()) && !roles.contains(Role.ADMINISTRATOR)) {
            // who takes the last key from the ring locks everybody out
            model.addAttribute("account", account);
            model.addAttribute("refused", true);
            return "operations/account-edit";
        }
        accounts.assign(id, roles, Groups.of(groups));
        audit.record(who.accountId().toString(), "account.assigned", "account", id.toString(), Map.of());
        return "redirect:/betrieb/konten";
    }
}
