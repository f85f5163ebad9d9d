package de.laufzettel.dossier.diagram;

import static de.laufzettel.dossier.diagram.Pen.circle;
import static de.laufzettel.dossier.diagram.Pen.path;
import static de.laufzettel.dossier.diagram.Pen.rectangle;

import de.laufzettel.dossier.diagram.Pen.Fill;
import de.laufzettel.dossier.diagram.Pen.Line;
import java.awt.geom.Path2D;

/** The small signs that tell kinds of tasks, events and gateways apart. */
final class Symbols {

    private Symbols() {
    }

    static void task(Pen pen, String type, double x, double y) {
        switch (type) {
            case "userTask", "manualTask" -> {
                pen.shape(circle(x, y - 3, 3.5), Fill.PAPER, 1.2, Line.SOLID);
                Path2D body = new Path2D.Double();
                body.moveTo(x - 7, y + 8);
                body.curveTo(x - 7, y - 1, x + 7, y - 1, x + 7, y + 8);
                body.closePath();
                pen.shape(body, Fill.PAPER, 1.2, Line.SOLID);
            }
            case "serviceTask" -> {
                pen.shape(circle(x, y, 6.5), Fill.PAPER, 2.2, Line.DOTTED);
                pen.shape(circle(x, y, 4.5), Fill.PAPER, 1.2, Line.SOLID);
                pen.shape(circle(x, y, 1.6), Fill.NONE, 1.2, Line.SOLID);
            }
            case "businessRuleTask" -> {
                pen.shape(rectangle(new Box(x - 8, y - 6, 16, 12), 0), Fill.PAPER, 1.2, Line.SOLID);
                pen.shape(path(false, x - 8, y - 2, x + 8, y - 2, x + 8, y + 2, x - 8, y + 2), Fill.NONE, 1, Line.SOLID);
                pen.shape(path(false, x - 3, y - 2, x - 3, y + 6), Fill.NONE, 1, Line.SOLID);
            }
            case "sendTask" -> envelope(pen, x, y, 8, true);
            case "receiveTask" -> envelope(pen, x, y, 8, false);
            case "scriptTask" -> pen.shape(path(false, x - 6, y - 5, x + 6, y - 5, x + 6, y, x - 6, y, x - 6, y + 5, x + 6, y + 5), Fill.NONE, 1.2, Line.SOLID);
            default -> {
                // a plain task has no sign
            }
        }
    }

    static void event(Pen pen, String marker, double x, double y, boolean throwing) {
        switch (marker) {
            case "timer" -> {
                pen.shape(circle(x, y, 9), Fill.PAPER, 1.2, Line.SOLID);
                pen.shape(path(false, x, y - 6, x, y, x + 4, y + 3), Fill.NONE, 1.2, Line.SOLID);
            }
            case "message" -> envelope(pen, x, y, 8, throwing);
            case "error" -> pen.shape(path(true, x - 7, y + 7, x - 3, y - 6, x + 2, y + 1, x + 7, y - 7, x + 3, y + 6, x - 2, y - 1), throwing ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
            case "escalation" -> pen.shape(path(true, x, y - 8, x + 6, y + 7, x, y + 1, x - 6, y + 7), throwing ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
            case "signal" -> pen.shape(path(true, x, y - 8, x + 8, y + 6, x - 8, y + 6), throwing ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
            case "terminate" -> pen.shape(circle(x, y, 8), Fill.INK, 1, Line.SOLID);
            case "conditional" -> {
                pen.shape(rectangle(new Box(x - 6, y - 8, 12, 16), 0), Fill.PAPER, 1.2, Line.SOLID);
                pen.shape(path(false, x - 4, y - 4, x + 4, y - 4, x + 4, y, x - 4, y, x - 4, y + 4, x + 4, y + 4), Fill.NONE, 1, Line.SOLID);
            }
            case "link" -> pen.shape(path(true, x - 7, y - 3, x + 1, y - 3, x + 1, y - 7, x + 8, y, x + 1, y + 7, x + 1, y + 3, x - 7, y + 3), throwing ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
            case "compensate" -> pen.shape(path(true, x - 8, y, x, y - 6, x, y + 6, x, y, x + 8, y - 6, x + 8, y + 6, x, y), throwing ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
            default -> {
                // waits for nothing
            }
        }
    }

    static void gateway(Pen pen, String type, double x, double y) {
        switch (type) {
            case "parallelGateway" -> plus(pen, x, y, 10);
            case "inclusiveGateway" -> pen.shape(circle(x, y, 10), Fill.NONE, 2.5, Line.SOLID);
            case "eventBasedGateway" -> {
                pen.shape(circle(x, y, 11), Fill.NONE, 1, Line.SOLID);
                pen.shape(path(true, x, y - 7, x + 7, y - 2, x + 4, y + 6, x - 4, y + 6, x - 7, y - 2), Fill.NONE, 1.2, Line.SOLID);
            }
            case "complexGateway" -> {
                plus(pen, x, y, 10);
                cross(pen, x, y, 7);
            }
            default -> cross(pen, x, y, 8);
        }
    }

    static void plus(Pen pen, double x, double y, double size) {
        pen.shape(path(false, x - size, y, x + size, y), Fill.NONE, size > 6 ? 3 : 1.2, Line.SOLID);
        pen.shape(path(false, x, y - size, x, y + size), Fill.NONE, size > 6 ? 3 : 1.2, Line.SOLID);
    }

    private static void cross(Pen pen, double x, double y, double size) {
        pen.shape(path(false, x - size, y - size, x + size, y + size), Fill.NONE, 3, Line.SOLID);
        pen.shape(path(false, x + size, y - size, x - size, y + size), Fill.NONE, 3, Line.SOLID);
    }

    private static void envelope(Pen pen, double x, double y, double half, boolean dark) {
        double top = y - half * 0.7;
        double bottom = y + half * 0.7;
        pen.shape(path(true, x - half, top, x + half, top, x + half, bottom, x - half, bottom), dark ? Fill.INK : Fill.PAPER, 1.2, Line.SOLID);
        if (!dark) {
            pen.shape(path(false, x - half, top, x, y + 1, x + half, top), Fill.NONE, 1.2, Line.SOLID);
        }
    }

    static void arrow(Pen pen, double fromX, double fromY, double x, double y, boolean open) {
        double angle = Math.atan2(y - fromY, x - fromX);
        double back = 10;
        double half = 0.42;
        pen.shape(path(true, x, y, x - back * Math.cos(angle - half), y - back * Math.sin(angle - half),
                x - back * Math.cos(angle + half), y - back * Math.sin(angle + half)), open ? Fill.PAPER : Fill.INK, 1, Line.SOLID);
    }
}
