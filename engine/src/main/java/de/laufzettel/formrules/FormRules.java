package de.laufzettel.formrules;

import de.laufzettel.forms.evaluate.EvaluationContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How forms are judged, wherever they are filled in or looked at. */
@Component
public class FormRules {

    private final ZoneId zone;
    private final Clock clock;
    private final FetchedLists lists;

    FormRules(@Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone, Clock clock, FetchedLists lists) {
        this.zone = zone;
        this.clock = clock;
        this.lists = lists;
    }

    /** Strict, in this language. */
    public EvaluationContext in(Locale locale) {
        return EvaluationContext.strict(locale, zone, clock).withLookups(lists);
    }

    /** The zone in which the city's days begin. */
    public ZoneId zone() {
        return zone;
    }
}
