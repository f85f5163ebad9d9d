package de.laufzettel.forms.fim;

import de.laufzettel.forms.importing.ImportRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML of a FIM file: no document type, so no entities and no other files; limits on size and depth. */
final class FimFile {
    private static final int MOST_BYTES = 10_000_000;
    private static final int DEEPEST = 60;

    private FimFile() {}

    static Element root(byte[] xml) {
        if (xml.length > MOST_BYTES) {
            throw new ImportRejected("too-large", "Die Datei ist größer als 10 MB.", "The file is larger than 10 MB.");
        }
        Element root = parse(xml);
        if (!namespace(root).startsWith("urn:xoev-de:fim:standard:xdatenfelder_")) {
            throw new ImportRejected("not-fim", "Die Datei ist kein FIM-Datenschema (XDatenfelder 2 oder 3).",
                    "The file is not a FIM data schema (XDatenfelder 2 or 3).");
        }
        if (version(root) == 0) {
            throw new ImportRejected("version-unknown", "Diese Version von XDatenfelder ist nicht bekannt: " + namespace(root) + ".",
                    "This version of XDatenfelder is not known: " + namespace(root) + ".");
        }
        return root;
    }

    /** 2 or 3; 0 when it is neither. */
    static int version(Element root) {
        String namespace = namespace(root);
        return namespace.endsWith("xdatenfelder_2") ? 2 : namespace.matches(".*xdatenfelder_3(\\.\\d+)*") ? 3 : 0;
    }

    private static String namespace(Element element) {
        return Objects.requireNonNullElse(element.getNamespaceURI(), "");
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
            checkDepth(root, 1);
            return root;
        } catch (SAXParseException e) {
            throw new ImportRejected("not-xml", "Die Datei ist kein lesbares XML (Zeile " + e.getLineNumber() + ").",
                    "The file is not readable XML (line " + e.getLineNumber() + ").");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new ImportRejected("not-xml", "Die Datei ist kein lesbares XML.", "The file is not readable XML.");
        }
    }

    private static void checkDepth(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new ImportRejected("too-deep", "Die Datei ist zu tief verschachtelt.", "The file is nested too deeply.");
        }
        children(element).forEach(child -> checkDepth(child, depth + 1));
    }

    static List<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    /** The text of the first such child, without space around it; "" when there is none. */
    static String text(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(child -> child.getTextContent().strip()).orElse("");
    }

    /** {@code <feldart><code>input</code></feldart>}. */
    static String code(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(child -> text(child, "code")).orElse("");
    }
}
