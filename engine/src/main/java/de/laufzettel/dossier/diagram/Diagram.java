package de.laufzettel.dossier.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One drawing of a file: the whole process, or the inside of a collapsed sub-process. */
public record Diagram(String name, List<Shape> shapes, List<Edge> edges) {

    private static final double MARGIN = 12;

    /**
     * @param type   the element's name in BPMN, such as {@code userTask}
     * @param marker what its event waits for or throws, such as {@code timer}; empty for others
     */
    record Shape(String id, String type, String name, String marker, Box box, @Nullable Box label, boolean expanded, boolean horizontal) {
    }

    record Edge(String type, String name, List<double[]> points, @Nullable Box label) {
    }

    /** In the order of the file; empty for a model without a drawing. */
    public static List<Diagram> of(byte[] bpmn) {
        return DiagramReader.read(bpmn);
    }

    Box bounds() {
        List<Box> boxes = new ArrayList<>();
        shapes.forEach(shape -> {
            boxes.add(shape.box());
            if (shape.label() != null) {
                boxes.add(shape.label());
            }
        });
        edges.forEach(edge -> {
            edge.points().forEach(point -> boxes.add(new Box(point[0], point[1], 0, 0)));
            if (edge.label() != null) {
                boxes.add(edge.label());
            }
        });
        return boxes.stream().reduce(Box::around).orElse(new Box(0, 0, 1, 1)).inset(-MARGIN);
    }

    public double width() {
        return bounds().width();
    }

    public double height() {
        return bounds().height();
    }

    /** @param alternative what the drawing shows, in words */
    public String svg(String alternative) {
        return SvgPen.draw(this, alternative);
    }

    /** Draws with its upper left corner at the origin, one unit a pixel of the canvas. */
    public void paint(java.awt.Graphics2D graphics, byte[] font) {
        PaintPen.draw(this, graphics, font);
    }
}
