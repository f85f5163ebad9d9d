package de.laufzettel.forms.conformance;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.EvaluationLimits;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.value.JsEquality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we made of a case, compared with what the original made of it. */
record Outcome(Case given, boolean verdict, boolean errors, boolean data, @Nullable Evaluation got, String refusal) {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final EvaluationLimits PATIENT = new EvaluationLimits(100_000, 50_000_000, 1000, Duration.ofSeconds(30));

    static Outcome of(Case c) {
        try {
            Evaluation got = CompiledForm.compile(FormSchema.of(c.form())).evaluate(c.data(), context(c));
            List<String> wanted = errors(c.expected().get("errors"));
            List<String> found = got.errors().stream().map(e -> e.path() + '\u0001' + e.rule() + '\u0001' + e.message())
                    .sorted().toList();
            boolean verdict = !c.isFatal() && wanted.isEmpty() == found.isEmpty();
            return new Outcome(c, verdict, !c.isFatal() && wanted.equals(found),
                    !c.isFatal() && JsEquality.deep(c.expected().get("data"), got.data()), got, "");
        } catch (EvaluationRefused | FormRejected e) {
            return new Outcome(c, c.isFatal(), c.isFatal(), c.isFatal(), null, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // a fault of ours: it must not end the run, and it is no refusal
            return new Outcome(c, false, false, false, null, "unexpected " + e);
        }
    }

    private static EvaluationContext context(Case c) {
        Instant now = Instant.parse(String.valueOf(c.env().getOrDefault("now", "2026-03-15T10:00:00Z")));
        EvaluationContext context = EvaluationContext.compatible(BERLIN, Clock.fixed(now, BERLIN))
                .withLimits(PATIENT).withLookups(new CaseLookups(c.env()));
        return c.env().get("timezone") instanceof String zone ? context.withSubmitterZone(ZoneId.of(zone)) : context;
    }

    private static List<String> errors(@Nullable Object expected) {
        return expected instanceof List<?> list
                ? list.stream().map(Map.class::cast)
                        .map(e -> e.get("path") + "\u0001" + e.get("rule") + "\u0001" + e.get("message")).sorted().toList()
                : List.of();
    }

    boolean full() {
        return errors && data;
    }

    String explain() {
        String found = got == null ? "refused: " + refusal
                : "errors " + got.errors().stream().map(e -> e.path() + "|" + e.rule() + "|" + e.message()).toList()
                        + "\n       data " + Case.json(got.data());
        return given.id() + "\n  form " + Case.json(given.form().get("components")) + "\n  sent " + Case.json(given.data())
                + "\n  want errors " + errors(given.expected().get("errors")).stream().map(e -> e.replace('\u0001', '|')).toList()
                + (given.isFatal() ? " fatal " + given.expected().get("fatal") : "")
                + "\n       data " + Case.json(given.expected().get("data")) + "\n  got  " + found;
    }
}
