package de.laufzettel.operations;

import de.laufzettel.connectors.inputs.InputsRefused;
import de.laufzettel.delivery.Handover;
import de.laufzettel.delivery.HandoverRefused;
import de.laufzettel.delivery.HandoverState;
import de.laufzettel.delivery.Handovers;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.NotFound;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hand-overs by state, one of them in full, and what a person can do when the program has given up. */
@Controller
@RequestMapping("/betrieb/uebergaben")
class HandoverPages {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Handovers handovers;

    HandoverPages(Handovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "DEAD") HandoverState zustand, @RequestParam(defaultValue = "0") int seite, Model model) {
        var rows = handovers.inState(zustand, Math.max(0, seite));
        model.addAttribute("list", new HandoverList(zustand, Math.max(0, seite), rows, handovers.counts()));
        return "operations/handovers";
    }

    @GetMapping("/{key}")
    String one(@PathVariable UUID key, Model model) {
        return show(key, null, null, model);
    }

    @PostMapping("/{key}/wiederholen")
    String retry(@PathVariable UUID key, @AuthenticationPrincipal SignedIn who, Model model) {
        try {
            handovers.retry(key, who.accountId().toString());
        } catch (HandoverRefused refused) {
            return show(key, "operations.refused." + refused.code(), null, model);
        }
        return "redirect:/betrieb/uebergaben/" + key;
    }

    @PostMapping("/{key}/erledigt")
    String done(@PathVariable UUID key, @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn who, Model model) {
        try {
            handovers.markDone(key, Map.of(), reason.strip(), who.accountId().toString());
        } catch (HandoverRefused refused) {
            return show(key, "operations.refused." + refused.code(), null, model);
        }
        return "redirect:/betrieb/uebergaben/" + key;
    }

    @PostMapping("/{key}/berichtigen")
    String correct(@PathVariable UUID key, @RequestParam String inputs, @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal SignedIn who, Model model) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> corrected = JSON.readValue(inputs, Map.class);
            return "redirect:/betrieb/uebergaben/" + handovers.correct(key, corrected, word.strip(), who.accountId().toString());
        } catch (JacksonException notJson) {
            return show(key, "operations.refused.not-json", inputs, model);
        } catch (InputsRefused refused) {
            return show(key, "operations.refused.inputs", inputs, model);
        } catch (HandoverRefused refused) {
            return show(key, "operations.refused." + refused.code(), inputs, model);
        }
    }

    private String show(UUID key, @Nullable String refusal, @Nullable String typed, Model model) {
        Handover handover = handovers.find(key).orElseThrow(NotFound::new);
        model.addAttribute("view", new HandoverView(handover,
                typed != null ? typed : JSON.writeValueAsString(handovers.inputs(key)), refusal));
        return "operations/handover";
    }
}
