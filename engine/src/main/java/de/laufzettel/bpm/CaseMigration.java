package de.laufzettel.bpm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves running cases from one version of a process to another, each step to the one of the same id. */
public class CaseMigration {

    /** In one transaction: few enough that a failure costs little, many enough that it is quick. */
    private static final int AT_ONCE = 50;

    private final ProcessEngine engine;
    private final Deployments deployments;
    private final TransactionTemplate transaction;

    /** @param left cases that could not be moved; they stay on the old version, unharmed */
    public record Moved(long cases, long left) {
    }

    CaseMigration(ProcessEngine engine, Deployments deployments, TransactionTemplate transaction) {
        this.engine = engine;
        this.deployments = deployments;
        this.transaction = transaction;
    }

    public MigrationPlan plan(String fromDefinitionId, String toDefinitionId) {
        Map<String, Long> standing = standing(fromDefinitionId);
        List<String> faults = new ArrayList<>();
        Set<String> mapped = Set.of();
        try {
            mapped = engine(fromDefinitionId, toDefinitionId).getInstructions().stream()
                    .map(MigrationInstruction::getSourceActivityId).collect(Collectors.toSet());
        } catch (BadUserRequestException refused) {
            faults.add(String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        }
        List<MigrationPlan.Step> steps = new ArrayList<>();
        List<MigrationPlan.Step> stuck = new ArrayList<>();
        for (FlowNode node : deployments.model(fromDefinitionId).nodes().values()) {
            long cases = standing.getOrDefault(node.id(), 0L);
            MigrationPlan.Step step = new MigrationPlan.Step(node.id(), node.name(), cases);
            if (mapped.contains(node.id())) {
                steps.add(step);
            } else if (cases > 0) {
                stuck.add(step);
            }
        }
        return new MigrationPlan(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(fromDefinitionId).count(), steps, stuck, faults);
    }

    /** Moves all cases that can be moved. */
    public Moved move(String fromDefinitionId, String toDefinitionId) {
        List<String> cases = cases(fromDefinitionId);
        long moved = 0;
        for (int at = 0; at < cases.size(); at += AT_ONCE) {
            moved += move(cases.subList(at, Math.min(cases.size(), at + AT_ONCE)), fromDefinitionId, toDefinitionId);
        }
        return new Moved(moved, cases.size() - moved);
    }

    /** All of them, or, where one stops the others, each for itself. */
    private long move(List<String> cases, String from, String to) {
        try {
            transaction.executeWithoutResult(status -> engine.getRuntimeService().newMigration(engine(from, to))
                    .processInstanceIds(cases).execute());
            return cases.size();
        } catch (ProcessEngineException refused) {
            return cases.size() == 1 ? 0 : cases.stream().mapToLong(one -> move(List.of(one), from, to)).sum();
        }
    }

    private org.camunda.bpm.engine.migration.MigrationPlan engine(String from, String to) {
        return engine.getRuntimeService().createMigrationPlan(from, to).mapEqualActivities().updateEventTriggers().build();
    }

    private Map<String, Long> standing(String definitionId) {
        Map<String, Long> standing = new HashMap<>();
        engine.getManagementService().createActivityStatisticsQuery(definitionId).list()
                .forEach(one -> standing.put(one.getId(), (long) one.getInstances()));
        return standing;
    }

    private List<String> cases(String definitionId) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(definitionId)
                .orderByProcessInstanceId().asc().list().stream().map(instance -> instance.getId()).toList();
    }
}
