package de.laufzettel.xdomea;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The official schemas, where they are there: {@code -Dcontracts=FOLDER}, seen from the repository's root; else {@code ../shared}. */
public final class XdomeaSchemas {

    private final Path folder;

    private XdomeaSchemas(Path folder) {
        this.folder = folder;
    }

    /** Empty, and one line that says so, when they are not there. */
    public static Optional<XdomeaSchemas> find() {
        Path folder = Path.of("..").resolve(System.getProperty("contracts", "../shared")).resolve("xdomea/schema");
        if (!Files.isDirectory(folder)) {
            System.out.println("No xdomea schemas in " + folder.toAbsolutePath().normalize() + "; give their folder with -Dcontracts=FOLDER.");
            return Optional.empty();
        }
        return Optional.of(new XdomeaSchemas(folder));
    }

    /** @throws SAXException saying what is wrong with the message */
    public void validate(Message message, byte[] xml) throws SAXException, IOException {
        File file = folder.resolve(message == Message.HANDING_OVER ? "xdomea-Nachrichten-AbgabeDurchfuehren.xsd"
                : "xdomea-Nachrichten-FachverfahrensdatenAustauschen.xsd").toFile();
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        Schema schema = factory.newSchema(file);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
