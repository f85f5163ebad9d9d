package de.laufzettel.dossier.diagram;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** What a diagram is drawn with. Coordinates are the canvas's own. */
interface Pen {

    /** How a line looks. */
    enum Line {
        SOLID, DASHED, DOTTED
    }

    /** @param width 0 for no outline; @param filled none, with paper, or with ink */
    void shape(Shape shape, Fill fill, double width, Line line);

    /** What is inside an outline. */
    enum Fill {
        NONE, PAPER, TINT, INK
    }

    /** Centred at a point. @param upwards turned by a quarter, as the names of pools are */
    void text(String text, double x, double y, double size, boolean upwards);

    double widthOf(String text, double size);

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape rectangle(Box box, double corner) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    /** Points joined by lines: x, y, x, y, … */
    static Path2D path(boolean closed, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
