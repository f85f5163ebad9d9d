package de.laufzettel.bpm;

import java.util.List;

/** One page of tasks, and how many there are in all. */
public record TaskPage(List<UserTask> tasks, long total) {
}
