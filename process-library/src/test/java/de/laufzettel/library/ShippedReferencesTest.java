package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the process of a shipped service names is there, and everything in its package can be read. */
class ShippedReferencesTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<ServicePackage> services() {
        return ShippedServices.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_form_named_in_the_process_is_in_the_package(ServicePackage service) throws Exception {
        Set<String> named = attributes(xml(service.process()), "formKey");

        assertThat(named).contains(service.manifest().start().form());
        assertThat(service.forms().keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_decision_named_in_the_process_is_in_the_package(ServicePackage service) throws Exception {
        Set<String> decisions = new HashSet<>();
        for (byte[] dmn : service.decisions().values()) {
            elements(xml(dmn), "decision").forEach(decision -> decisions.add(decision.getAttribute("id")));
        }

        assertThat(decisions).containsAll(attributes(xml(service.process()), "decisionRef"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_texts_are_exactly_those_that_the_steps_use(ServicePackage service) throws Exception {
        Set<String> named = new HashSet<>();
        elements(xml(service.process()), "inputParameter").stream()
                .filter(input -> input.getAttribute("name").equals("text"))
                .forEach(input -> named.add(input.getTextContent()));

        assertThat(service.texts().keySet()).containsAll(named)
                .allSatisfy(key -> assertThat(named).contains(withoutLanguage(key, service)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_node_tells_the_citizen_in_both_languages_where_the_case_is(ServicePackage service) throws Exception {
        Document process = xml(service.process());

        for (String kind : List.of("startEvent", "userTask", "serviceTask", "businessRuleTask", "endEvent")) {
            assertThat(elements(process, kind)).isNotEmpty().allSatisfy(node -> assertThat(properties(node))
                    .as(node.getAttribute("id")).contains("status.de", "status.en"));
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_shape_of_the_process_is_drawn(ServicePackage service) throws Exception {
        Document process = xml(service.process());
        Set<String> drawn = attributes(process, null, "bpmnElement");

        assertThat(elements(process, "sequenceFlow")).isNotEmpty()
                .allSatisfy(flow -> assertThat(drawn).contains(flow.getAttribute("id"), flow.getAttribute("sourceRef"), flow.getAttribute("targetRef")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void forms_scenarios_and_texts_can_be_read(ServicePackage service) throws Exception {
        for (byte[] form : service.forms().values()) {
            assertThat(new JsonMapper().readTree(form).get("components").isArray()).isTrue();
        }
        for (byte[] scenario : service.scenarios().values()) {
            assertThat(new YAMLMapper().readTree(scenario).get("expect").get("path").size()).isPositive();
        }
        for (String text : service.texts().values()) {
            assertThat(xml(("<body>" + text + "</body>").getBytes(java.nio.charset.StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Test
    void every_shipped_service_has_descriptions_in_its_languages_and_tells_its_sources() {
        assertThat(services()).allSatisfy(service -> {
            assertThat(service.content().keySet()).containsAll(service.manifest().languages()).contains("de-leicht");
            assertThat(service.file("README.md")).isNotNull();
        });
    }

    /** {@code bescheid.en} is the English words of {@code bescheid}. */
    private static String withoutLanguage(String key, ServicePackage service) {
        String ending = key.substring(key.lastIndexOf('.') + 1);
        return service.manifest().languages().contains(ending) ? key.substring(0, key.lastIndexOf('.')) : key;
    }

    private static Set<String> properties(Element node) {
        Set<String> names = new HashSet<>();
        NodeList found = node.getElementsByTagNameNS(CAMUNDA, "property");
        IntStream.range(0, found.getLength()).forEach(at -> names.add(((Element) found.item(at)).getAttribute("name")));
        return names;
    }

    private static Set<String> attributes(Document document, String name) {
        return attributes(document, CAMUNDA, name);
    }

    private static Set<String> attributes(Document document, String namespace, String name) {
        Set<String> values = new HashSet<>();
        elements(document, "*").stream().filter(element -> element.hasAttributeNS(namespace, name))
                .forEach(element -> values.add(element.getAttributeNS(namespace, name)));
        return values;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
