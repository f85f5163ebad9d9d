package de.laufzettel.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the check needs to know of a DMN file: its decisions, what they read and what they give. */
record DecisionFile(List<Decision> decisions) {

    private static final int MAX_BYTES = 2_000_000;

    /** @param outputs names of the columns; one empty name for a table or expression with a single unnamed output */
    record Decision(String id, String name, List<String> reads, List<String> outputs, List<String> needs) {
    }

    /** The file is no XML, has a DTD, is too large, or has no decision. */
    static final class NotADecision extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String de;

        NotADecision(String de, String en) {
            super(en);
            this.de = de;
        }

        String messageDe() {
            return de;
        }
    }

    static DecisionFile parse(byte[] dmn) {
        if (dmn.length > MAX_BYTES) {
            throw new NotADecision("Die Datei ist größer als 2 MB.", "The file is larger than 2 MB.");
        }
        Element root = document(dmn).getDocumentElement();
        if (!"definitions".equals(root.getLocalName()) || !String.valueOf(root.getNamespaceURI()).contains("/DMN/")) {
            throw new NotADecision("Die Datei ist keine Entscheidung (DMN).", "The file is not a decision (DMN).");
        }
        return new DecisionFile(children(root, "decision").stream().map(DecisionFile::decision).toList());
    }

    private static Decision decision(Element element) {
        List<String> reads = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (Element table : children(element, "decisionTable")) {
            children(table, "input").forEach(input -> children(input, "inputExpression").forEach(expression -> reads.add(text(expression))));
            children(table, "output").forEach(output -> outputs.add(output.getAttribute("name")));
        }
        children(element, "literalExpression").forEach(literal -> {
            reads.add(text(literal));
            outputs.add(children(element, "variable").stream().map(variable -> variable.getAttribute("name")).findFirst().orElse(""));
        });
        List<String> needs = children(element, "informationRequirement").stream()
                .flatMap(requirement -> children(requirement, "requiredDecision").stream())
                .map(required -> required.getAttribute("href").replaceFirst("^#", "")).toList();
        return new Decision(element.getAttribute("id"), element.getAttribute("name"), reads, outputs, needs);
    }

    private static String text(Element expression) {
        return children(expression, "text").stream().map(Node::getTextContent).findFirst().orElse("").strip();
    }

    private static List<Element> children(Element parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && localName.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Document document(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // no DTD at all: neither entities of this file nor of any other are ever read
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXParseException e) {
            throw new NotADecision("Die Datei ist kein lesbares XML (Zeile " + e.getLineNumber() + ").",
                    "The file is not readable XML (line " + e.getLineNumber() + ").");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new NotADecision("Die Datei ist kein lesbares XML.", "The file is not readable XML.");
        }
    }
}
