package de.laufzettel.web;

import java.util.Set;

/** Keys of the words for a status: what happened, and what to do. Statuses without words of their own use their family's. */
public record ErrorWords(String title, String whatHappened, String whatToDo) {

    private static final Set<Integer> OWN_WORDS = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503);

    static ErrorWords of(int status) {
        return forKey(String.valueOf(OWN_WORDS.contains(status) ? status : status >= 500 ? 500 : 400));
    }

    static ErrorWords outdatedForm() {
        return forKey("outdated-form");
    }

    private static ErrorWords forKey(String key) {
        return new ErrorWords("web.error." + key + ".title", "web.error." + key + ".what", "web.error." + key + ".do");
    }
}
