package de.laufzettel.design;

import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process written as arrows: {@code "start > x1; x1 > a; x1 > b; a > a1; b > a1; a1 > end"}. The first letter says what it is:
 * x exclusive, p parallel, i inclusive and g event-based gateway; s start, e end; anything else a person's task.
 */
final class Drawn {

    private static final Map<Character, String> TYPES = Map.of('x', "exclusiveGateway", 'p', "parallelGateway", 'i', "inclusiveGateway",
            's', "startEvent", 'e', "endEvent");

    private Drawn() {
    }

    static ServicePackage service(String arrows) {
        return Checks.dogTax().with(ServicePackage.PROCESS, process(arrows, "").getBytes(StandardCharsets.UTF_8));
    }

    /** @param further elements as XML */
    static String process(String arrows, String further) {
        Set<String> nodes = new LinkedHashSet<>();
        Map<String, String> defaults = new LinkedHashMap<>();
        StringBuilder flows = new StringBuilder();
        int number = 0;
        for (String arrow : arrows.split(";")) {
            String[] ends = arrow.strip().split("\\s*>\\s*");
            for (int i = 0; i + 1 < ends.length; i++) {
                nodes.add(ends[i]);
                nodes.add(ends[i + 1]);
                String id = "f" + ++number;
                boolean choice = ends[i].startsWith("x") || ends[i].startsWith("i");
                boolean first = choice && defaults.putIfAbsent(ends[i], id) == null;
                flows.append("<b:sequenceFlow id='").append(id).append("' sourceRef='").append(ends[i]).append("' targetRef='").append(ends[i + 1])
                        .append("'").append(choice && !first ? "><b:conditionExpression>${data.hund.name == '" + id + "'}</b:conditionExpression></b:sequenceFlow>" : "/>");
            }
        }
        StringBuilder elements = new StringBuilder();
        Matcher inFurther = Pattern.compile("id='([^']+)'").matcher(further);
        Set<String> given = new LinkedHashSet<>();
        while (inFurther.find()) {
            given.add(inFurther.group(1));
        }
        nodes.stream().filter(node -> !given.contains(node)).forEach(node -> elements.append("<b:")
                .append(TYPES.getOrDefault(node.charAt(0), "userTask")).append(" id='").append(node).append("'")
                .append(defaults.containsKey(node) && flows.indexOf("sourceRef='" + node) != flows.lastIndexOf("sourceRef='" + node)
                        ? " default='" + defaults.get(node) + "'" : "").append("/>"));
        return "<b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d' targetNamespace='t'>"
                + "<b:process id='proc' isExecutable='true' camunda:historyTimeToLive='180'>" + elements + further + flows + "</b:process></b:definitions>";
    }
}
