package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.evaluate.Lookups;
import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form with answers, as a test puts it on a page, changes it there, and posts it. */
final class Given {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), BERLIN);
    final CompiledForm form;
    private Map<String, Object> data = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private Set<String> hidden = Set.of();
    private Locale locale = Locale.GERMAN;
    private Lookups lookups = Lookups.NONE;
    private UnaryOperator<RenderOptions> options = same -> same;

    private Given(CompiledForm form) {
        this.form = form;
    }

    static EvaluationContext rules(Locale locale) {
        return EvaluationContext.strict(locale, BERLIN, CLOCK);
    }

    /** @param components JSON of the components, with single quotes instead of double ones where that is easier to read */
    static Given components(String components) {
        return form("{\"components\":[" + components.replace('\'', '"') + "]}");
    }

    static Given form(String json) {
        return new Given(CompiledForm.compile(FormSchema.parse(json.getBytes(StandardCharsets.UTF_8))));
    }

    Given with(Map<String, Object> answers) {
        data = answers;
        return this;
    }

    Given with(String path, Object value) {
        Map<String, Object> answers = new LinkedHashMap<>(data);
        answers.put(path, value);
        data = answers;
        return this;
    }

    Given error(String path, String message) {
        errors.add(new FieldError(path, "required", "required", message, path, 0));
        options = options.andThen(RenderOptions::withErrors)::apply;
        return this;
    }

    /** An error of which the page is not told yet. */
    Given errorOnly(String path, String message) {
        errors.add(new FieldError(path, "required", "required", message, path, 0));
        return this;
    }

    String htmlWithErrors() {
        return options(RenderOptions::withErrors).html();
    }

    Given hiding(String... paths) {
        hidden = Set.of(paths);
        return this;
    }

    Given asking(Lookups others) {
        lookups = others;
        return this;
    }

    /** As every address gives this list. */
    Given finding(List<?> items) {
        return asking(new Lookups() {
            @Override
            public Optional<Object> fetch(String url) {
                return Optional.of(items);
            }

            @Override
            public Optional<Object> resource(String resource) {
                return Optional.of(items);
            }
        });
    }

    Given in(Locale language) {
        locale = language;
        return this;
    }

    Given options(UnaryOperator<RenderOptions> more) {
        UnaryOperator<RenderOptions> before = options;
        options = given -> more.apply(before.apply(given));
        return this;
    }

    Evaluation evaluation() {
        return new Evaluation(data, errors, hidden, Map.of(), rules(locale).withLookups(lookups));
    }

    String html() {
        return FormPage.render(form, evaluation(), options.apply(RenderOptions.page(locale, BERLIN, RenderOptions.ALL_PAGES)));
    }

    String errorSummary() {
        return FormPage.errorSummary(form, evaluation(), options.apply(RenderOptions.page(locale, BERLIN, RenderOptions.ALL_PAGES)));
    }

    Document page() {
        return Jsoup.parseBodyFragment(html());
    }

    /** The page as it is, posted and read back. */
    PostedForm posted() {
        return posted(page -> {});
    }

    /** The page after someone filled it in, posted and read back. */
    PostedForm posted(Consumer<Filled> filling) {
        Document page = page();
        Filled filled = new Filled(page);
        filling.accept(filled);
        return PostedForm.read(form, RenderOptions.ALL_PAGES, filled.parameters(), data, rules(locale).withLookups(lookups));
    }

    Element only(String selector) {
        List<Element> found = page().select(selector);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " × " + selector + " in " + html());
        }
        return found.get(0);
    }
}
