package de.laufzettel.documents;

import java.awt.Graphics2D;
import java.util.function.BiConsumer;

/**
 * A drawing for a PDF, as lines and not as dots. It is made smaller to fit its page, never larger.
 *
 * @param width  in units of its own, as {@code height}
 * @param painter paints it from the origin on; gets the font that the PDF uses
 */
public record PdfPicture(double width, double height, BiConsumer<Graphics2D, byte[]> painter) {
}
