package de.laufzettel.studio;

import com.microsoft.playwright.Page;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code mvn verify -Pbench -Dit.test=ProcessEditorBench}: how fast the editor of a process is with 500 elements. */
@Tag("bench")
@BrowserTest
class ProcessEditorBench {

    private static final String PASSWORD = "correct horse battery staple";
    private static final int STEPS = 250;
    /** Time from a key to the frame that follows it. */
    private static final String WATCH = """
            window.answered = [];
            addEventListener('keydown', () => {
              const begin = performance.now();
              requestAnimationFrame(() => setTimeout(() => window.answered.push(performance.now() - begin)));
            }, true);
            """;

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;
    @Autowired
    NewServices newServices;
    @Autowired
    ServiceDrafts drafts;

    @Test
    void a_process_of_500_elements() {
        String dora = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(dora, "Dora Muster", dora + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        String id = "viel-" + UUID.randomUUID().toString().substring(0, 8);
        ServicePackage blank = newServices.blank(id, "Viel", "Much");
        drafts.create(blank.with(ServicePackage.PROCESS, process(id).getBytes(StandardCharsets.UTF_8)), dora);
        try (Browser browser = Browser.start()) {
            StudioScreen studio = StudioScreen.signIn(browser.page("http://localhost:" + port, Look.of(1440)), dora, PASSWORD);
            Page page = studio.page();
            studio.openProcess(id);
            studio.open("dienste/" + id);
            page.evaluate("window.begin = 0; document.addEventListener('click', () => window.begin = performance.now(), true)");
            page.locator("nav a[href$='/ablauf']").click();
            page.waitForFunction("n => document.querySelectorAll('.djs-shape').length > n", STEPS - 1, new Page.WaitForFunctionOptions().setPollingInterval(5));
            System.out.printf("process editor, 500 elements: open %.0f ms%n", number(page, "performance.now() - window.begin"));
            page.waitForTimeout(1500);
            page.evaluate(WATCH);
            studio.select("t20");
            page.waitForTimeout(500);
            page.locator("#bio-properties-panel-name").click();
            page.keyboard().type("Eine längere Bezeichnung des Schritts", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(90));
            print(page, "key in the name of a step");
            studio.click("Gliederung");
            page.locator("[role=treeitem][tabindex='0']").focus();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("ArrowDown");
                page.waitForTimeout(90);
            }
            print(page, "arrow key in the outline");
        }
    }

    private static void print(Page page, String what) {
        page.waitForTimeout(300);
        List<?> times = (List<?>) page.evaluate("window.answered.splice(0).sort((a, b) => a - b)");
        List<Double> sorted = times.stream().map(time -> ((Number) time).doubleValue()).toList();
        System.out.printf("process editor, 500 elements: %s, %d keys, median %.0f ms, 95 %% below %.0f ms, longest %.0f ms%n", what, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)), sorted.get(sorted.size() - 1));
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /** A long way through many tasks, in rows of 25; with its arrows it has 500 elements. */
    private static String process(String id) {
        String nodes = IntStream.rangeClosed(0, STEPS).mapToObj(i -> i == 0 ? "<bpmn:startEvent id=\"t0\" name=\"Start\" camunda:asyncAfter=\"true\" />"
                : i == STEPS ? "<bpmn:endEvent id=\"t" + STEPS + "\" name=\"Ende\" />"
                : "<bpmn:userTask id=\"t" + i + "\" name=\"Schritt " + i + "\" camunda:formKey=\"pruefung\" camunda:candidateGroups=\"amt\" />")
                .collect(Collectors.joining("\n"));
        String flows = IntStream.range(0, STEPS).mapToObj(i -> "<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"t%d\" targetRef=\"t%d\" />".formatted(i, i, i + 1))
                .collect(Collectors.joining("\n"));
        String shapes = IntStream.rangeClosed(0, STEPS).mapToObj(i -> "<bpmndi:BPMNShape id=\"t%d_di\" bpmnElement=\"t%d\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" /></bpmndi:BPMNShape>"
                .formatted(i, i, x(i), y(i), i == 0 || i == STEPS ? 36 : 100, i == 0 || i == STEPS ? 36 : 80)).collect(Collectors.joining("\n"));
        String edges = IntStream.range(0, STEPS).mapToObj(i -> ("<bpmndi:BPMNEdge id=\"f%d_di\" bpmnElement=\"f%d\"><di:waypoint x=\"%d\" y=\"%d\" /><di:waypoint x=\"%d\" y=\"%d\" /></bpmndi:BPMNEdge>")
                .formatted(i, i, x(i) + 100, y(i) + 40, x(i + 1), y(i + 1) + 40)).collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="modell" targetNamespace="https://laufzettel.example/bench">
                <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="180">
                %s
                %s
                </bpmn:process>
                <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="%s">
                %s
                %s
                </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(id, nodes, flows, id, shapes, edges);
    }

    private static int x(int i) {
        return 100 + i % 25 * 150;
    }

    private static int y(int i) {
        return 100 + i / 25 * 130;
    }
}
