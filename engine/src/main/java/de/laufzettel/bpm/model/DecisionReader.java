package de.laufzettel.bpm.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads DMN files of any version from 1.1 on. */
public final class DecisionReader {

    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
            "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20230324/MODEL/");

    private DecisionReader() {
    }

    /** @throws de.laufzettel.bpm.ModelRejected when it is not a decision file within the limits */
    public static Element root(byte[] dmn) {
        Element root = SafeXml.parse(dmn).getDocumentElement();
        if (!isDmn(String.valueOf(root.getNamespaceURI())) || !"definitions".equals(root.getLocalName())) {
            throw Rejections.notA("DMN", root.getNodeName());
        }
        return root;
    }

    public static boolean isDmn(String namespace) {
        return DMN.contains(namespace);
    }

    public static boolean isDrawing(String namespace) {
        return namespace.contains("/DMNDI/") || namespace.contains("/DMN/20180521/D") || namespace.startsWith("http://bpmn.io/");
    }

    /** The ids that a process can refer to. */
    public static Set<String> decisionIds(byte[] dmn) {
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : Xml.children(root(dmn))) {
            if ("decision".equals(element.getLocalName())) {
                ids.add(element.getAttribute("id"));
            }
        }
        if (ids.isEmpty()) {
            throw Rejections.noDecision();
        }
        return ids;
    }
}
