package de.laufzettel.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may stand in the trail. Machine words only: a name, an address, a reason in free text has a space, a mail address
 * has an {@code @}, so both are stopped here, where the mistake is made, and not found years later.
 */
final class FactRules {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*([.:-][A-Za-z0-9_-]+)*");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:/+=#-]{1,200}");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,49}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:/+=#,-]{0,200}");

    private FactRules() {
    }

    static void check(String actor, String action, String subjectType, String subjectId, Map<String, String> facts) {
        require(IDENTIFIER, "actor", actor);
        require(WORDS, "action", action);
        require(WORDS, "subject type", subjectType);
        require(IDENTIFIER, "subject id", subjectId);
        facts.forEach((key, value) -> {
            require(KEY, "fact's key", key);
            require(VALUE, "fact '" + key + "'", value);
        });
    }

    private static void require(Pattern pattern, String what, String value) {
        if (!pattern.matcher(value).matches()) {
            // the value is not repeated: it may be the personal data that must not be here
            throw new IllegalArgumentException("The audit trail takes ids, codes and numbers only; the " + what
                    + " does not fit " + pattern);
        }
    }
}
