package de.laufzettel.dossier.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Paints a diagram. Letters are painted as the outlines of our own font: Java's fonts need a font library of the system, which
 * servers and containers often lack.
 */
final class PaintPen implements Pen {

    private static final Color INK = new Color(0x17, 0x1a, 0x2b);
    private static final Color TINT = new Color(0xf1, 0xf4, 0xfb);
    private static final double CAP_HEIGHT = 0.714;

    private final Graphics2D graphics;
    private final TrueTypeFont font;
    private final double unitsPerEm;

    private PaintPen(Graphics2D graphics, TrueTypeFont font) throws IOException {
        this.graphics = graphics;
        this.font = font;
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static void draw(Diagram diagram, Graphics2D graphics, byte[] fontFile) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(fontFile))) {
            Box bounds = diagram.bounds();
            AffineTransform before = graphics.getTransform();
            graphics.translate(-bounds.x(), -bounds.y());
            Drawing.draw(diagram, new PaintPen(graphics, font));
            graphics.setTransform(before);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own font could not be read", e);
        }
    }

    @Override
    public void shape(Shape shape, Fill fill, double width, Line line) {
        if (fill != Fill.NONE) {
            graphics.setColor(fill == Fill.INK ? INK : fill == Fill.TINT ? TINT : Color.WHITE);
            graphics.fill(shape);
        }
        float[] dash = line == Line.DASHED ? new float[] {8, 5} : line == Line.DOTTED ? new float[] {2, 4} : null;
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(shape);
    }

    @Override
    public void text(String text, double x, double y, double size, boolean upwards) {
        AffineTransform turned = new AffineTransform();
        turned.translate(x, y);
        if (upwards) {
            turned.rotate(-Math.PI / 2);
        }
        turned.translate(-widthOf(text, size) / 2, CAP_HEIGHT * size / 2);
        graphics.setColor(INK);
        double scale = size / unitsPerEm;
        double at = 0;
        try {
            for (int letter : text.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                AffineTransform place = new AffineTransform(turned);
                place.translate(at, 0);
                place.scale(scale, -scale);
                GeneralPath outline = font.getGlyph().getGlyph(glyph) == null ? new GeneralPath() : font.getGlyph().getGlyph(glyph).getPath();
                graphics.fill(outline.createTransformedShape(place));
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double widthOf(String text, double size) {
        try {
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
            }
            return width * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
