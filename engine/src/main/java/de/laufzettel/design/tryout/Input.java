package de.laufzettel.design.tryout;

import java.util.Map;

/** One thing that a person, a target or the time gave to a run. A run is its inputs, in order: given again, they make it again. */
public sealed interface Input {

    /** The element it was given to: how a run finds the place again, whose other ids are new each time. */
    String elementId();

    /** The start form's answers, as the citizen gave them. */
    record Start(String elementId, Map<String, Object> answers) implements Input {
    }

    record Task(String elementId, Map<String, Object> answers) implements Input {
    }

    record Connector(String elementId, StandIn standIn) implements Input {
    }

    /** Time passed until this timer was due. */
    record Timer(String elementId) implements Input {
    }

    /** A message or signal arrived. */
    record Event(String elementId, Map<String, Object> data) implements Input {
    }
}
