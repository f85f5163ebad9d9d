package de.laufzettel.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;

/**
 * Makes PDFs that a city may archive (PDF/A-3a) and that everybody can read (PDF/UA-1): the font and the colours are
 * inside, the structure is tagged, data travel as embedded files. Nothing is ever loaded from elsewhere: what a text
 * points to is not asked.
 */
@Service
public class PdfDocuments {

    private static final String PRODUCER = "Laufzettel";

    private final byte[] regular = resource("/fonts/NotoSans-Regular.ttf");
    private final byte[] bold = resource("/fonts/NotoSans-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final PdfPage page = new PdfPage(Map.of(
            PdfRequest.Layout.LETTER, new String(resource("/pdf/letter.css"), StandardCharsets.UTF_8),
            PdfRequest.Layout.DOSSIER, new String(resource("/pdf/dossier.css"), StandardCharsets.UTF_8)));
    private final Clock clock;

    public PdfDocuments(Clock clock) {
        // the library's log tells each step of each document, and can quote what it does not understand
        XRLog.setLoggingEnabled(false);
        this.clock = clock;
    }

    public byte[] write(PdfRequest request) {
        Document document = page.of(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(document, request, out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                EmbeddedFiles.add(pdf, request.attachments(), clock.instant());
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be written", e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document document, PdfRequest request, ByteArrayOutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.withProducer(PRODUCER);
        builder.useFont(font(regular), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(font(bold), "Noto Sans", 700, FontStyle.NORMAL, true);
        // slanted faces are not shipped: emphasis is shown upright rather than in a font that is not embedded
        builder.useFont(font(regular), "Noto Sans", 400, FontStyle.ITALIC, true);
        builder.useFont(font(bold), "Noto Sans", 700, FontStyle.ITALIC, true);
        refuseToLoad(builder);
        builder.useObjectDrawerFactory(PdfPictures.drawers(request.pictures(), regular));
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        return builder;
    }

    /** Three times the same answer, because each stands in another way into the library. */
    private static void refuseToLoad(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] resource(String path) {
        try (InputStream content = PdfDocuments.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("The program's own file " + path + " is missing");
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
