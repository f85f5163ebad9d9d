package de.laufzettel.studio;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The studio is one page; its addresses are those of the browser's router. Everything with a dot or below assets is a
 * file of the bundle and served as such.
 */
@Controller
class StudioPages {

    @GetMapping("/studio")
    String withoutSlash() {
        return "redirect:/studio/";
    }

    @GetMapping({"/studio/", "/studio/dienste/**", "/studio/umgebungen"})
    String studio() {
        return "forward:/studio/index.html";
    }

    /** The form builder, which the studio shows in a frame. */
    @GetMapping("/studio/formular/")
    String formBuilder() {
        return "forward:/studio/formular/index.html";
    }
}
