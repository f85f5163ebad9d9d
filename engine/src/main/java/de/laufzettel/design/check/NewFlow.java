package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.Fix;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws an arrow between two elements, in the model and in its drawing. */
final class NewFlow {

    private NewFlow() {
    }

    static Fix between(FlowNode from, FlowNode to, ProcessModel process) {
        String name = ElementNames.name(to);
        return new Fix("Mit „" + name + "“ verbinden", "Connect to \"" + name + "\"",
                service -> Map.of(PROCESS, drawn(new String(service.process(), StandardCharsets.UTF_8), from.id(), to.id(), process)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static String drawn(String xml, String from, String to, ProcessModel process) {
        String id = free("Flow_" + from + "_" + to, process);
        Matcher begin = Pattern.compile("<([\\w.-]+:)?endEvent\\b|<([\\w.-]+:)?startEvent\\b").matcher(xml);
        String prefix = begin.find() ? begin.group(1) != null ? begin.group(1) : begin.group(2) == null ? "" : begin.group(2) : "";
        int end = endOfScope(xml, prefix, from);
        String flow = "  <" + prefix + "sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\" />\n";
        String changed = end < 0 ? xml : xml.substring(0, end) + flow + xml.substring(end);
        return drawing(changed, id, from, to);
    }

    private static int endOfScope(String xml, String prefix, String inside) {
        int at = Math.max(xml.indexOf("id=\"" + inside + "\""), 0);
        int depth = 0;
        Matcher scope = Pattern.compile("<(/?)" + Pattern.quote(prefix) + "(?:process|subProcess|transaction)\\b[^>]*?(/?)>").matcher(xml);
        for (int from = at; scope.find(from); from = scope.end()) {
            if (scope.group(1).isEmpty()) {
                depth += scope.group(2).isEmpty() ? 1 : 0;
            } else if (depth-- == 0) {
                return xml.lastIndexOf('\n', scope.start()) + 1;
            }
        }
        return -1;
    }

    private static String drawing(String xml, String id, String from, String to) {
        double[] source = bounds(xml, from);
        double[] target = bounds(xml, to);
        Matcher plane = Pattern.compile("</([\\w.-]+:)?BPMNPlane>").matcher(xml);
        Matcher waypoint = Pattern.compile("<([\\w.-]+:)waypoint\\b").matcher(xml);
        if (source.length == 0 || target.length == 0 || !plane.find() || !waypoint.find()) {
            return xml;
        }
        String di = plane.group(1) == null ? "" : plane.group(1);
        String edge = "<" + di + "BPMNEdge id=\"" + id + "_di\" bpmnElement=\"" + id + "\">" + point(waypoint.group(1), source[0] + source[2], source[1] + source[3] / 2)
                + point(waypoint.group(1), target[0], target[1] + target[3] / 2) + "</" + di + "BPMNEdge>\n";
        return xml.substring(0, plane.start()) + edge + xml.substring(plane.start());
    }

    private static String point(String prefix, double x, double y) {
        return "<" + prefix + "waypoint x=\"" + Math.round(x) + "\" y=\"" + Math.round(y) + "\" />";
    }

    /** x, y, width, height of an element's shape; nothing when it is not drawn. */
    private static double[] bounds(String xml, String element) {
        Matcher shape = Pattern.compile("bpmnElement=\"" + Pattern.quote(element) + "\"[^>]*>\\s*<[\\w.-]+:Bounds([^>]*)>").matcher(xml);
        if (!shape.find()) {
            return new double[0];
        }
        double[] found = new double[4];
        String[] names = {"x", "y", "width", "height"};
        for (int i = 0; i < names.length; i++) {
            Matcher value = Pattern.compile("\\b" + names[i] + "=\"(-?[0-9.]{1,12})\"").matcher(shape.group(1));
            found[i] = value.find() ? Double.parseDouble(value.group(1)) : 0;
        }
        return found;
    }

    private static String free(String wanted, ProcessModel process) {
        String id = wanted;
        for (int number = 2; process.flows().containsKey(id) || process.nodes().containsKey(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }
}
