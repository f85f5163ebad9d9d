package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.model.Xml;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Only known attributes, and those that name something only as a literal name. */
final class AttributeRules {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.:-]{1,200}");
    private static final Set<String> NAMES = Set.of("formKey", "topic", "decisionRef", "calledElement", "resultVariable",
            "elementVariable", "errorCode", "escalationCode");
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "type", Set.of("external"),
            "decisionRefBinding", Set.of("latest", "deployment"),
            "calledElementBinding", Set.of("latest", "deployment"),
            "mapDecisionResult", Set.of("singleEntry", "singleResult", "collectEntries", "resultList"));
    private static final Set<String> JAVA = Set.of("class", "delegateExpression", "expression", "formHandlerClass",
            "variableMappingClass", "variableMappingDelegateExpression", "resource", "caseRef");

    private final Findings findings;

    AttributeRules(Findings findings) {
        this.findings = findings;
    }

    /** True when it is known, so that its content is worth a look. */
    boolean check(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (namespace == null) {
            return BpmnVocabulary.ATTRIBUTES.contains(name) ? literal(element, attribute) : plain(element, attribute);
        }
        if (BpmnVocabulary.EDITOR_NAMESPACES.contains(namespace)) {
            return false;
        }
        if (Xml.XSI.equals(namespace)) {
            return expressionType(element, attribute);
        }
        if (Xml.CAMUNDA.equals(namespace) && isAllowed(element, name)) {
            return literal(element, attribute);
        }
        if (JAVA.contains(name)) {
            findings.add(element, "java",
                    "Programmcode (" + attribute.getName() + ") ist in Modellen nicht erlaubt. Verwenden Sie einen Konnektor.",
                    "Program code (" + attribute.getName() + ") is not allowed in models. Use a connector.");
        } else {
            refuse(element, attribute);
        }
        return false;
    }

    private static boolean isAllowed(Element element, String name) {
        return BpmnVocabulary.ENGINE_ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of()).contains(name)
                || BpmnVocabulary.ENGINE_ATTRIBUTES_EVERYWHERE.contains(name);
    }

    /** Languages of expressions: the usual marks of the standard say nothing, any other could mean a script. */
    private boolean plain(Element element, Attr attribute) {
        boolean mark = switch (attribute.getLocalName()) {
            case "expressionLanguage", "typeLanguage" ->
                    attribute.getValue().startsWith("http://www.w3.org/") && element.getLocalName().equals("definitions");
            case "implementation" -> attribute.getValue().startsWith("##");
            default -> false;
        };
        if (!mark) {
            refuse(element, attribute);
        }
        return false;
    }

    private boolean expressionType(Element element, Attr attribute) {
        boolean known = attribute.getLocalName().equals("schemaLocation")
                || attribute.getLocalName().equals("type") && attribute.getValue().endsWith("tFormalExpression");
        if (!known) {
            refuse(element, attribute);
        }
        return false;
    }

    private boolean literal(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        Set<String> choices = Xml.CAMUNDA.equals(attribute.getNamespaceURI()) ? CHOICES.get(name) : null;
        if (choices != null && !choices.contains(value) || NAMES.contains(name) && !NAME.matcher(value).matches()) {
            findings.add(element, "value-not-allowed",
                    "Der Wert „" + shortened(value) + "“ ist für „" + name + "“ nicht erlaubt; hier muss ein fester Name stehen.",
                    "The value “" + shortened(value) + "” is not allowed for “" + name + "”; it must be a fixed name.");
            return false;
        }
        return true;
    }

    private void refuse(Element element, Attr attribute) {
        findings.add(element, "attribute-not-allowed",
                "Die Eigenschaft „" + attribute.getName() + "“ ist hier nicht erlaubt. Bitte entfernen Sie sie.",
                "The property “" + attribute.getName() + "” is not allowed here. Please remove it.");
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
