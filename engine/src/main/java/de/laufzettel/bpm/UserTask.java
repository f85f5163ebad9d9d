package de.laufzettel.bpm;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Work that waits for a person. {@code properties} are the element's {@code camunda:properties}. */
public record UserTask(
        String id,
        String caseId,
        String processDefinitionId,
        String elementId,
        String name,
        @Nullable String assignee,
        Set<String> candidateGroups,
        @Nullable String formKey,
        Instant createdAt,
        @Nullable Instant dueAt,
        Map<String, String> properties) {
}
