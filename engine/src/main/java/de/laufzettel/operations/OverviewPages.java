package de.laufzettel.operations;

import de.laufzettel.bpm.Incidents;
import de.laufzettel.delivery.HandoverState;
import de.laufzettel.delivery.Handovers;
import de.laufzettel.messages.Mailbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an operator looks first: what waits, what is stuck, and the way to each. */
@Controller
class OverviewPages {

    private final Handovers handovers;
    private final Incidents incidents;
    private final Mailbox mailbox;

    OverviewPages(Handovers handovers, Incidents incidents, Mailbox mailbox) {
        this.handovers = handovers;
        this.incidents = incidents;
        this.mailbox = mailbox;
    }

    @GetMapping("/betrieb")
    String overview(Model model) {
        var counts = handovers.counts();
        model.addAttribute("overview", new Overview(
                counts.getOrDefault(HandoverState.PENDING, 0L) + counts.getOrDefault(HandoverState.UNKNOWN, 0L),
                counts.getOrDefault(HandoverState.DEAD, 0L),
                counts.getOrDefault(HandoverState.DONE, 0L),
                handovers.oldestOpen(), incidents.count(), mailbox.inUse()));
        return "operations/overview";
    }
}
