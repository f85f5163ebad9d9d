package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/** Tells by the engine's words what kind of failure it was. */
final class SandboxFailures {

    private SandboxFailures() {
    }

    static SandboxFailure of(RuntimeException thrown, @Nullable String lastEntered) {
        StringBuilder words = new StringBuilder();
        boolean endless = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            endless |= cause instanceof SandboxWatch.Endless;
            words.append(words.isEmpty() ? "" : " / ").append(cause.getMessage());
        }
        String message = words.toString();
        return new SandboxFailure(lastEntered, endless ? "endless" : code(message), message);
    }

    private static String code(String message) {
        if (message.contains("ENGINE-02004") || message.contains("No outgoing sequence flow")) {
            return "no-way";
        }
        if (message.contains("The decision ") || message.contains("DMN-") || message.contains("FEEL")) {
            return "decision";
        }
        if (message.contains("error with errorCode") || message.contains("no catching")) {
            return "uncaught-error";
        }
        return message.contains("expression") || message.contains("PropertyNotFound") ? "expression" : "engine";
    }
}
