package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.value.JsonCopy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A form made ready: compile once, evaluate often, from any thread. Neither the form nor the data given is ever changed.
 *
 * <pre>{@code
 * CompiledForm form = CompiledForm.compile(FormSchema.parse(json));
 * Evaluation result = form.evaluate(data, EvaluationContext.strict(Locale.GERMAN, ZoneId.of("Europe/Berlin"), clock));
 * if (result.isValid()) store(result.data()); else show(result.errors());
 * }</pre>
 */
public final class CompiledForm {
    private final FormSchema schema;
    private final Plan plan;
    private final Map<String, CompiledForm> translated = new ConcurrentHashMap<>();

    private CompiledForm(FormSchema schema) {
        this.schema = schema;
        this.plan = new Plan(schema);
    }

    public static CompiledForm compile(FormSchema schema) {
        return new CompiledForm(schema);
    }

    public FormSchema schema() {
        return schema;
    }

    /** The form with the words of another language, as far as it has them; made once a language and kept. */
    public CompiledForm in(Locale locale) {
        String asked = locale.getLanguage();
        // Two letters only: the language may come from an address, and must not fill the memory.
        return asked.length() != 2 ? this : translated.computeIfAbsent(asked, language -> {
            FormSchema words = schema.in(locale);
            return words == schema ? this : new CompiledForm(words);
        });
    }

    /**
     * @param data the submission's answers as JSON values: Map, List, String, Boolean, Number, null
     * @throws EvaluationRefused when the submission as a whole cannot be evaluated
     */
    public Evaluation evaluate(Map<String, ? extends @Nullable Object> data, EvaluationContext context) {
        SubmissionLimits.check(data, context.limits());
        Plan words = in(context.locale()).plan;
        Run run = Settling.run(words, context, data);
        @SuppressWarnings("unchecked")
        Map<String, Object> finished = (Map<String, Object>) Objects.requireNonNull(JsonCopy.finished(
                words.roots.isEmpty() && context.mode() == Mode.COMPATIBLE ? run.data : run.filtered));
        return new Evaluation(
                finished,
                List.copyOf(run.errors),
                Collections.unmodifiableSet(run.hidden),
                Collections.unmodifiableMap(run.changed),
                context);
    }
}
