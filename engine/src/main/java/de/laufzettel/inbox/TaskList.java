package de.laufzettel.inbox;

import java.util.List;
import java.util.Map;

/** A page of the list, with how many there are behind each chip. */
public record TaskList(Desk desk, List<TaskRow> rows, Map<Desk.Scope, Long> counts) {

    public long total() {
        return counts.getOrDefault(desk.scope(), 0L);
    }

    public int pages() {
        return (int) Math.max(1, (total() + Desk.ROWS - 1) / Desk.ROWS);
    }
}
