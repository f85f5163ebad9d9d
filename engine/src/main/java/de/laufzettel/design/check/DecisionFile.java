package de.laufzettel.design.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the check needs to know of a DMN file: its decisions, what they read and what they give. */
public record DecisionFile(List<Decision> decisions) {

    private static final int MAX_BYTES = 2_000_000;

    /**
     * @param outputs the columns; one with an empty name for a table or expression with a single unnamed output
     * @param requires ids of the decisions whose results it reads
     */
    public record Decision(String id, String name, List<String> expressions, List<Output> outputs, @Nullable DecisionTable table,
            List<String> requires) {
    }

    /** @param type as the file says it: {@code string}, {@code integer}, {@code double}, {@code boolean}, {@code date}; may be empty */
    public record Output(String name, String label, String type) {
    }

    /** The file is no XML, has a DTD, is too large, or has no decision. */
    public static final class NotADecision extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String de;

        NotADecision(String de, String en) {
            super(en);
            this.de = de;
        }

        public String messageDe() {
            return de;
        }
    }

    public static DecisionFile parse(byte[] dmn) {
        return new DecisionFile(elements(dmn, "decision").stream().map(DecisionFile::decision).toList());
    }

    /** The elements of this name at the top of the file. */
    public static List<Element> elements(byte[] dmn, String localName) {
        if (dmn.length > MAX_BYTES) {
            throw new NotADecision("Die Datei ist größer als 2 MB.", "The file is larger than 2 MB.");
        }
        Element root = document(dmn).getDocumentElement();
        if (!"definitions".equals(root.getLocalName()) || !String.valueOf(root.getNamespaceURI()).contains("/DMN/")) {
            throw new NotADecision("Die Datei ist keine Entscheidung (DMN).", "The file is not a decision (DMN).");
        }
        return children(root, localName);
    }

    private static Decision decision(Element element) {
        List<Output> outputs = new ArrayList<>();
        List<Element> tables = children(element, "decisionTable");
        tables.forEach(table -> children(table, "output").forEach(output -> outputs.add(new Output(output.getAttribute("name"),
                output.getAttribute("label"), output.getAttribute("typeRef")))));
        if (!children(element, "literalExpression").isEmpty()) {
            outputs.add(children(element, "variable").stream().map(variable -> new Output(variable.getAttribute("name"), "",
                    variable.getAttribute("typeRef"))).findFirst().orElse(new Output("", "", "")));
        }
        List<String> requires = children(element, "informationRequirement").stream()
                .flatMap(requirement -> children(requirement, "requiredDecision").stream())
                .map(required -> required.getAttribute("href").replaceFirst("^.*#", "")).toList();
        return new Decision(element.getAttribute("id"), element.getAttribute("name"), expressions(element), outputs,
                tables.isEmpty() ? null : DecisionTable.read(tables.get(0)), requires);
    }

    /** Every expression in the decision, wherever it stands: inputs, rules, literal expressions. */
    private static List<String> expressions(Element decision) {
        NodeList texts = decision.getElementsByTagNameNS("*", "text");
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            expressions.add(texts.item(i).getTextContent());
        }
        return expressions;
    }

    /** The elements of this name right below another one. */
    public static List<Element> children(Element parent, String localName) {
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
