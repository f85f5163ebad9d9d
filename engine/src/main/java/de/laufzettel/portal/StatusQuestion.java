package de.laufzettel.portal;

import org.jspecify.annotations.Nullable;

/** The two fields that lead to a case; errors are keys of their sentences. */
public record StatusQuestion(String reference, String code, @Nullable String referenceError, @Nullable String codeError,
        boolean notFound) {

    static StatusQuestion empty() {
        return new StatusQuestion("", "", null, null, false);
    }

    static StatusQuestion refused(String reference, String code, boolean mistyped) {
        String referenceError = reference.isEmpty() ? "portal.status.reference.missing"
                : mistyped ? "portal.status.reference.mistyped" : null;
        String codeError = code.isEmpty() ? "portal.status.code.missing" : null;
        return new StatusQuestion(reference, code, referenceError, codeError, referenceError == null && codeError == null);
    }

    public boolean refused() {
        return notFound || referenceError != null || codeError != null;
    }
}
