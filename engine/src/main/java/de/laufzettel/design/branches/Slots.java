package de.laufzettel.design.branches;

import de.laufzettel.bpm.DecisionTable;
import de.laufzettel.bpm.FlowNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a name in {@code data} back to where its value comes from: a form's field, a connector's result, or through a decision to what that reads. */
final class Slots {

    private static final Pattern READ = Pattern.compile("data\\.([\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)");
    private static final int MOST = 10;

    private final DrawnService service;
    private final Values values;
    private final List<Slot> found = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> names = new ArrayDeque<>();

    private Slots(DrawnService service, Values values) {
        this.service = service;
        this.values = values;
    }

    static List<Slot> behind(Collection<String> expressions, DrawnService service, Values values) {
        Slots slots = new Slots(service, values);
        expressions.forEach(slots::read);
        while (!slots.names.isEmpty() && slots.found.size() < MOST) {
            slots.follow(slots.names.poll());
        }
        return slots.found;
    }

    private void read(String expression) {
        Matcher reads = READ.matcher(expression);
        while (reads.find()) {
            want(reads.group(1));
        }
    }

    private void want(String name) {
        if (seen.add(name)) {
            names.add(name);
        }
    }

    private void follow(String name) {
        fields(Slot.Kind.START, "start", service.startFields(), name);
        for (FlowNode node : service.process().nodes().values()) {
            switch (node.type()) {
                case "userTask" -> fields(Slot.Kind.TASK, node.id(), service.fieldsOf(node), name);
                case "businessRuleTask" -> node.resultPath().filter(result -> covers(result, name)).flatMap(result -> node.decisionRef())
                        .ifPresent(decision -> service.closure(decision).forEach(this::readAll));
                case "serviceTask", "sendTask" -> connector(node, name);
                default -> {
                    // gives no values
                }
            }
        }
    }

    private void readAll(DecisionTable table) {
        table.inputs().forEach(this::read);
        table.rules().forEach(rule -> rule.cells().forEach(this::read));
    }

    private void fields(Slot.Kind kind, String where, List<Field> fields, String name) {
        for (Field field : fields) {
            boolean meant = field.path().equals(name) || name.startsWith(field.path() + ".") || field.path().startsWith(name + ".");
            if (meant && found.stream().noneMatch(slot -> slot.where().equals(where) && slot.path().equals(field.path()))) {
                found.add(new Slot(kind, where, field.path(), field.component().label().isEmpty() ? field.path() : field.component().label(),
                        values.deciding(field.component())));
                field.shownBy().forEach(this::want);
            }
        }
    }

    private void connector(FlowNode node, String name) {
        Optional<String> result = node.resultPath().filter(path -> name.startsWith(path + "."));
        result.ifPresent(path -> {
            Set<Object> tries = new LinkedHashSet<>(List.of(true, false));
            tries.addAll(values.constants().texts());
            tries.addAll(values.constants().numbers().stream().map(number -> (Object) number.doubleValue()).toList());
            found.add(new Slot(Slot.Kind.CONNECTOR, node.id(), name.substring(path.length() + 1), name, tries));
        });
    }

    private static boolean covers(String result, String name) {
        return name.equals(result) || name.startsWith(result + ".");
    }
}
