package de.laufzettel.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2 AA as far as a machine can tell, and the one rule it cannot: no sideways scrolling. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {
    }

    /** Fails with every finding: the rule, what to do, and the elements. */
    public static void finds_nothing_on(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url() + ":\n"
                    + violations.stream().map(Axe::described).collect(Collectors.joining("\n")));
        }
        fits_its_width(page);
    }

    /** A page that scrolls sideways at 320 px cannot be used at 400 % zoom (WCAG 1.4.10). */
    public static void fits_its_width(Page page) {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            Object who = page.evaluate("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right"
                    + " > document.documentElement.clientWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n')");
            throw new AssertionError(page.url() + " scrolls sideways by " + wide + " px because of\n" + who);
        }
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n" + rule.getNodes().stream()
                .map(node -> "    " + node.getHtml() + "\n      " + node.getFailureSummary().replace("\n", " "))
                .collect(Collectors.joining("\n"));
    }
}
