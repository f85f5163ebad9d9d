package de.laufzettel.inbox;

import de.laufzettel.forms.evaluate.EvaluationContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How forms are judged at a case worker's desk. */
@Component("inboxRules")
record Rules(Clock clock, @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {

    EvaluationContext in(Locale locale) {
        return EvaluationContext.strict(locale, zone, clock);
    }
}
