package de.laufzettel.dossier.diagram;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** Writes a diagram as SVG. Colours are those of the page it stands in, so that it is read in the dark as well. */
final class SvgPen implements Pen {

    private final StringBuilder out = new StringBuilder();

    private SvgPen() {
    }

    static String draw(Diagram diagram, String alternative) {
        Box bounds = diagram.bounds();
        SvgPen pen = new SvgPen();
        pen.out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%.0f %.0f %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" aria-label=\"%s\">",
                bounds.x(), bounds.y(), bounds.width(), bounds.height(), bounds.width(), bounds.height(), escaped(alternative)));
        Drawing.draw(diagram, pen);
        return pen.out.append("</svg>").toString();
    }

    @Override
    public void shape(Shape shape, Fill fill, double width, Line line) {
        String dash = line == Line.DASHED ? " stroke-dasharray=\"8 5\"" : line == Line.DOTTED ? " stroke-dasharray=\"2 4\"" : "";
        out.append(String.format(Locale.ROOT, "<path class=\"%s\" stroke-width=\"%.1f\"%s d=\"%s\"/>", fill.name().toLowerCase(Locale.ROOT), width, dash, data(shape)));
    }

    @Override
    public void text(String text, double x, double y, double size, boolean upwards) {
        if (!text.isBlank()) {
            String turn = upwards ? String.format(Locale.ROOT, " transform=\"rotate(-90 %.1f %.1f)\"", x, y) : "";
            out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\" text-anchor=\"middle\" dominant-baseline=\"central\"%s>%s</text>",
                    x, y, size, turn, escaped(text)));
        }
    }

    /** Of no font in particular: a little generous, so that the browser's own fits. */
    @Override
    public double widthOf(String text, double size) {
        return text.chars().mapToDouble(letter -> letter == ' ' || "ijltf.,:;'|I()[]".indexOf(letter) >= 0 ? 0.32
                : "mwMW".indexOf(letter) >= 0 ? 0.9 : Character.isUpperCase(letter) ? 0.68 : 0.56).sum() * size;
    }

    private static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            for (int value = 0; value < new int[] {2, 2, 4, 6, 0}[kind]; value++) {
                data.append(String.format(Locale.ROOT, value == 0 ? "%.1f" : " %.1f", at[value]));
            }
        }
        return data.toString();
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
