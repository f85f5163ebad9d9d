package de.laufzettel.design.branches;

import java.util.Set;

/**
 * A place for a value that may decide a branch.
 *
 * @param where {@code start}, or the element of a task or a connector step
 * @param path  in the form's answers, or in the connector's result
 * @param label what people call it
 */
record Slot(Kind kind, String where, String path, String label, Set<Object> values) {

    enum Kind { START, TASK, CONNECTOR }
}
