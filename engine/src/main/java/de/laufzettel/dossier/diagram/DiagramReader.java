package de.laufzettel.dossier.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the diagram interchange of a BPMN file. The parser knows no entities and asks nobody for anything. */
final class DiagramReader {

    private static final Set<String> FALLBACKS = Set.of("participant", "lane");
    private final Map<String, Element> elements = new HashMap<>();

    private DiagramReader() {
    }

    static List<Diagram> read(byte[] bpmn) {
        try {
            Document file = Jsoup.parse(new ByteArrayInputStream(bpmn), null, "", Parser.xmlParser());
            DiagramReader reader = new DiagramReader();
            file.getAllElements().stream().filter(element -> element.hasAttr("id")).forEach(element -> reader.elements.put(element.attr("id"), element));
            return file.getAllElements().stream().filter(element -> is(element, "BPMNPlane")).map(reader::diagram)
                    .filter(diagram -> !diagram.shapes().isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Diagram diagram(Element plane) {
        List<Diagram.Shape> shapes = new ArrayList<>();
        List<Diagram.Edge> edges = new ArrayList<>();
        for (Element child : plane.children()) {
            Element element = elements.get(child.attr("bpmnElement"));
            if (element == null) {
                continue;
            }
            if (is(child, "BPMNShape")) {
                Box box = box(child);
                if (box != null) {
                    shapes.add(shape(child, element, box));
                }
            } else if (is(child, "BPMNEdge")) {
                List<double[]> points = child.children().stream().filter(point -> is(point, "waypoint"))
                        .map(point -> new double[] {number(point, "x"), number(point, "y")}).toList();
                if (points.size() > 1) {
                    edges.add(new Diagram.Edge(name(element), element.attr("name"), points, label(child)));
                }
            }
        }
        Element root = elements.get(plane.attr("bpmnElement"));
        return new Diagram(root == null ? "" : root.attr("name"), shapes, edges);
    }

    private Diagram.Shape shape(Element drawn, Element element, Box box) {
        String marker = element.children().stream().map(DiagramReader::name).filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.replace("EventDefinition", "")).findFirst().orElse("");
        String text = element.attr("name");
        if (name(element).equals("textAnnotation")) {
            text = element.children().stream().filter(child -> is(child, "text")).map(Element::text).findFirst().orElse("");
        }
        boolean horizontal = !"false".equals(drawn.attr("isHorizontal")) && (FALLBACKS.contains(name(element)));
        return new Diagram.Shape(element.attr("id"), name(element), text, marker, box, label(drawn),
                !"false".equals(drawn.attr("isExpanded")), horizontal);
    }

    private static @Nullable Box label(Element drawn) {
        return drawn.children().stream().filter(child -> is(child, "BPMNLabel")).findFirst().map(DiagramReader::box).orElse(null);
    }

    private static @Nullable Box box(Element parent) {
        return parent.children().stream().filter(child -> is(child, "Bounds")).findFirst()
                .map(bounds -> new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")))
                .orElse(null);
    }

    /** What is no number is 0, and what is beyond any canvas is cut: a drawing is not worth a failure. */
    private static double number(Element element, String attribute) {
        try {
            double value = Double.parseDouble(element.attr(attribute));
            return Double.isFinite(value) ? Math.max(-50_000, Math.min(50_000, value)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean is(Element element, String localName) {
        return name(element).equals(localName);
    }

    private static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }
}
