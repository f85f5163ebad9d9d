package de.laufzettel.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts pictures where the text has a figure for them, in the size that fits the landscape page they stand on. */
final class PdfPictures {

    private static final String TYPE = "application/x-laufzettel-picture";
    private static final double PAGE_WIDTH_MM = 257;
    private static final double PAGE_HEIGHT_MM = 140;
    private static final double MM_A_UNIT = 0.2646;

    private PdfPictures() {
    }

    static void place(Document text, Map<String, PdfPicture> pictures) {
        for (Element figure : text.select("figure[data-picture]")) {
            String name = figure.attr("data-picture");
            PdfPicture picture = pictures.get(name);
            if (picture != null) {
                double scale = Math.min(MM_A_UNIT, Math.min(PAGE_WIDTH_MM / picture.width(), PAGE_HEIGHT_MM / picture.height()));
                figure.prependElement("object").attr("type", TYPE).attr("data", name).attr("alt", figure.attr("title"))
                        .attr("style", String.format(Locale.ROOT, "display:block;width:%.2fmm;height:%.2fmm", picture.width() * scale, picture.height() * scale));
            }
            figure.removeAttr("data-picture").removeAttr("title").tagName("div").addClass("figure");
            figure.select("figcaption").tagName("p").addClass("caption");
        }
    }

    static FSObjectDrawerFactory drawers(Map<String, PdfPicture> pictures, byte[] font) {
        FSObjectDrawer drawer = (element, x, y, width, height, device, context, dotsPerPixel) -> {
            PdfPicture picture = pictures.get(element.getAttribute("data"));
            device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                double scale = width / dotsPerPixel / picture.width();
                graphics.scale(scale, scale);
                picture.painter().accept(graphics, font);
            });
            return null;
        };
        return new FSObjectDrawerFactory() {

            @Override
            public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
                return drawer;
            }

            @Override
            public boolean isReplacedObject(org.w3c.dom.Element element) {
                return "object".equals(element.getNodeName()) && TYPE.equals(element.getAttribute("type"));
            }
        };
    }
}
