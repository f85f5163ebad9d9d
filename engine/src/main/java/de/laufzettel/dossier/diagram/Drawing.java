package de.laufzettel.dossier.diagram;

import static de.laufzettel.dossier.diagram.Pen.circle;
import static de.laufzettel.dossier.diagram.Pen.path;
import static de.laufzettel.dossier.diagram.Pen.rectangle;

import de.laufzettel.dossier.diagram.Pen.Fill;
import de.laufzettel.dossier.diagram.Pen.Line;
import java.util.List;

/** Puts the shapes and arrows of a diagram on paper, what contains others first. */
final class Drawing {

    private static final double TEXT = 12;
    private static final double LABEL = 11;
    private static final List<String> CONTAINERS = List.of("participant", "lane", "group", "subProcess", "transaction", "adHocSubProcess");

    private final Pen pen;
    private final Wrapping wrapping;

    private Drawing(Pen pen) {
        this.pen = pen;
        this.wrapping = new Wrapping(pen);
    }

    static void draw(Diagram diagram, Pen pen) {
        Drawing drawing = new Drawing(pen);
        diagram.shapes().stream().filter(shape -> CONTAINERS.contains(shape.type()))
                .sorted((a, b) -> Integer.compare(order(a), order(b))).forEach(drawing::shape);
        diagram.edges().forEach(drawing::edge);
        diagram.shapes().stream().filter(shape -> !CONTAINERS.contains(shape.type()) && !shape.type().equals("boundaryEvent")).forEach(drawing::shape);
        diagram.shapes().stream().filter(shape -> shape.type().equals("boundaryEvent")).forEach(drawing::shape);
    }

    private static int order(Diagram.Shape shape) {
        return Math.min(3, CONTAINERS.indexOf(shape.type()));
    }

    private void shape(Diagram.Shape shape) {
        String type = shape.type();
        if (type.endsWith("Event")) {
            event(shape);
        } else if (type.endsWith("Gateway")) {
            gateway(shape);
        } else if (type.equals("participant") || type.equals("lane")) {
            pool(shape);
        } else if (type.equals("textAnnotation")) {
            Box box = shape.box();
            pen.shape(path(false, box.x() + 10, box.y(), box.x(), box.y(), box.x(), box.bottom(), box.x() + 10, box.bottom()), Fill.NONE, 1.5, Line.SOLID);
            wrapping.centred(shape.name(), box.inset(4), LABEL);
        } else if (type.equals("group")) {
            pen.shape(rectangle(shape.box(), 10), Fill.NONE, 1.5, Line.DASHED);
            label(shape);
        } else if (type.startsWith("data")) {
            data(shape);
        } else {
            activity(shape);
        }
    }

    private void activity(Diagram.Shape shape) {
        Box box = shape.box();
        boolean contains = CONTAINERS.contains(shape.type());
        pen.shape(rectangle(box, 10), contains && shape.expanded() ? Fill.PAPER : Fill.TINT, shape.type().equals("callActivity") ? 3 : 1.5, Line.SOLID);
        if (contains && shape.expanded()) {
            pen.text(shape.name(), box.centerX(), box.y() + 16, TEXT, false);
            return;
        }
        Symbols.task(pen, shape.type(), box.x() + 16, box.y() + 16);
        if (contains) {
            pen.shape(rectangle(new Box(box.centerX() - 7, box.bottom() - 16, 14, 14), 0), Fill.PAPER, 1, Line.SOLID);
            Symbols.plus(pen, box.centerX(), box.bottom() - 9, 4);
        }
        wrapping.centred(shape.name(), new Box(box.x() + 5, box.y() + 8, box.width() - 10, box.height() - 12), TEXT);
    }

    private void event(Diagram.Shape shape) {
        Box box = shape.box();
        double radius = Math.min(box.width(), box.height()) / 2;
        boolean end = shape.type().equals("endEvent");
        pen.shape(circle(box.centerX(), box.centerY(), radius), Fill.PAPER, end ? 4 : 1.5, Line.SOLID);
        if (shape.type().startsWith("intermediate") || shape.type().startsWith("boundary")) {
            pen.shape(circle(box.centerX(), box.centerY(), radius - 4), Fill.NONE, 1.2, Line.SOLID);
        }
        Symbols.event(pen, shape.marker(), box.centerX(), box.centerY(), end || shape.type().endsWith("ThrowEvent"));
        label(shape);
    }

    private void gateway(Diagram.Shape shape) {
        Box box = shape.box();
        pen.shape(path(true, box.centerX(), box.y(), box.right(), box.centerY(), box.centerX(), box.bottom(), box.x(), box.centerY()),
                Fill.PAPER, 1.5, Line.SOLID);
        Symbols.gateway(pen, shape.type(), box.centerX(), box.centerY());
        label(shape);
    }

    private void pool(Diagram.Shape shape) {
        Box box = shape.box();
        pen.shape(rectangle(box, 0), Fill.PAPER, 1.5, Line.SOLID);
        if (shape.horizontal() && shape.expanded() && box.width() > 60) {
            pen.shape(path(false, box.x() + 30, box.y(), box.x() + 30, box.bottom()), Fill.NONE, 1.5, Line.SOLID);
            pen.text(shape.name(), box.x() + 15, box.centerY(), TEXT, true);
        } else {
            pen.text(shape.name(), box.centerX(), box.y() + 15, TEXT, false);
        }
    }

    private void data(Diagram.Shape shape) {
        Box box = shape.box();
        if (shape.type().startsWith("dataStore")) {
            pen.shape(rectangle(box, 10), Fill.PAPER, 1.5, Line.SOLID);
            pen.shape(path(false, box.x(), box.y() + 14, box.right(), box.y() + 14), Fill.NONE, 1.5, Line.SOLID);
        } else {
            double fold = 10;
            pen.shape(path(true, box.x(), box.y(), box.right() - fold, box.y(), box.right(), box.y() + fold, box.right(), box.bottom(),
                    box.x(), box.bottom()), Fill.PAPER, 1.5, Line.SOLID);
        }
        label(shape);
    }

    /** Where the file says; else below the element, as every editor puts it. */
    private void label(Diagram.Shape shape) {
        if (!shape.name().isBlank()) {
            Box box = shape.label() != null ? shape.label() : new Box(shape.box().centerX() - 45, shape.box().bottom() + 4, 90, 14);
            wrapping.below(shape.name(), box.centerX(), box.y(), Math.max(90, box.width()), LABEL);
        }
    }

    private void edge(Diagram.Edge edge) {
        double[] points = edge.points().stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        boolean association = edge.type().toLowerCase(java.util.Locale.ROOT).contains("association");
        boolean message = edge.type().equals("messageFlow");
        pen.shape(path(false, points), Fill.NONE, 1.5, association ? Line.DOTTED : message ? Line.DASHED : Line.SOLID);
        int last = points.length - 2;
        if (!association) {
            Symbols.arrow(pen, points[last - 2], points[last - 1], points[last], points[last + 1], message);
        }
        if (!edge.name().isBlank()) {
            int middle = points.length / 4 * 2;
            double x = (points[Math.max(0, middle - 2)] + points[middle]) / 2;
            double y = (points[Math.max(1, middle - 1)] + points[middle + 1]) / 2;
            Box box = edge.label() != null ? edge.label() : new Box(x - 45, y - 18, 90, 14);
            wrapping.below(edge.name(), box.centerX(), box.y(), Math.max(90, box.width()), LABEL);
        }
    }
}
