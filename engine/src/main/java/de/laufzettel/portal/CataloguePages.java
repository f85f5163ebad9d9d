package de.laufzettel.portal;

import de.laufzettel.catalogue.Catalogue;
import de.laufzettel.web.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Find a service, and read what it is before starting. */
@Controller
class CataloguePages {

    private static final int LONGEST_SEARCH = 100;

    private final Catalogue catalogue;

    CataloguePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String list(@RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "abgemeldet", required = false) String signedOut, Locale locale, Model model) {
        String search = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_SEARCH));
        model.addAttribute("search", search);
        model.addAttribute("services", search.isEmpty() ? catalogue.all(locale) : catalogue.search(search, locale));
        model.addAttribute("signedOut", signedOut != null);
        return "portal/catalogue";
    }

    @GetMapping("/dienste/{serviceId}")
    String service(@PathVariable String serviceId, @RequestParam(name = "geloescht", required = false) String deleted,
            Locale locale, Model model) {
        model.addAttribute("deleted", deleted != null);
        model.addAttribute("service", catalogue.find(serviceId, locale).orElseThrow(NotFound::new));
        return "portal/service";
    }
}
