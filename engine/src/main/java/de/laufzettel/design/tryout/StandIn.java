package de.laufzettel.design.tryout;

import java.util.Map;

/** What a connector step is told instead of calling its target. */
public sealed interface StandIn {

    /** The target has done its work. */
    record Result(Map<String, Object> result) implements StandIn {
    }

    /** The target refuses, with a code that the model may catch. */
    record Refusal(String code) implements StandIn {
    }
}
