package de.laufzettel.bpm;

import java.util.Set;

/** Which tasks an official wants to see; only those the person may see are ever found. */
public record TaskQuery(
        String user,
        Set<String> groups,
        Scope scope,
        Set<String> processDefinitionIds,
        Order order,
        int offset,
        int limit) {

    /** MINE: claimed by me. OPEN: for one of my groups or for me, claimed by nobody. ALL: both, and those colleagues of my groups claimed. */
    public enum Scope { MINE, OPEN, ALL }

    public enum Order { OLDEST_FIRST, NEWEST_FIRST, DUE_FIRST, NAME }

    public TaskQuery {
        groups = Set.copyOf(groups);
        processDefinitionIds = Set.copyOf(processDefinitionIds);
    }

    public static TaskQuery of(String user, Set<String> groups) {
        return new TaskQuery(user, groups, Scope.ALL, Set.of(), Order.OLDEST_FIRST, 0, 50);
    }

    public TaskQuery scope(Scope wanted) {
        return new TaskQuery(user, groups, wanted, processDefinitionIds, order, offset, limit);
    }

    /** Only tasks of these releases; an empty set means all. */
    public TaskQuery definitions(Set<String> wanted) {
        return new TaskQuery(user, groups, scope, wanted, order, offset, limit);
    }

    public TaskQuery order(Order wanted) {
        return new TaskQuery(user, groups, scope, processDefinitionIds, wanted, offset, limit);
    }

    public TaskQuery page(int from, int size) {
        return new TaskQuery(user, groups, scope, processDefinitionIds, order, from, size);
    }
}
