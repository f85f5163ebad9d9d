package de.laufzettel.studio;

import de.laufzettel.design.tryout.Handover;
import de.laufzettel.design.tryout.TryOutState;
import de.laufzettel.design.tryout.TryOuts;
import de.laufzettel.documents.Letters;
import de.laufzettel.identity.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters of a run as the citizen would get them. Nothing is kept. */
@StudioApi
class TryOutLettersApi {

    private static final String TOPIC = "pdf.create";

    private final TryOuts runs;
    private final Letters letters;

    TryOutLettersApi(TryOuts runs, Letters letters) {
        this.runs = runs;
        this.letters = letters;
    }

    private record Step(String element, String topic, Map<String, Object> inputs, List<Handover.Text> texts) {
    }

    /** The letter that a step waits to write, or the one it wrote last. 404 when it writes none, or its text cannot be filled. */
    @GetMapping(value = "/try-outs/{run}/letters/{element}", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] letter(@PathVariable UUID run, @PathVariable String element, @AuthenticationPrincipal SignedIn who) {
        TryOutState state = runs.find(run, who.getUsername()).state();
        Stream<Step> waiting = state.steps().stream().map(step -> new Step(step.elementId(), step.topic(), step.inputs(), step.texts()));
        Stream<Step> done = newestFirst(state.turns()).map(TryOutState.Step::handover).filter(Objects::nonNull)
                .map(step -> new Step(step.elementId(), step.topic(), step.inputs(), step.texts()));
        Step found = Stream.concat(waiting, done).filter(step -> step.element().equals(element) && step.topic().equals(TOPIC))
                .filter(step -> step.texts().stream().anyMatch(text -> !text.html().isEmpty())).findFirst()
                .orElseThrow(() -> new FileMissing(element));
        String reference = state.data().toMap().get("case") instanceof Map<?, ?> known && known.get("reference") instanceof String number ? number : "";
        return letters.write(input(found, "title", element), found.texts().get(0).html(), input(found, "sender", null), input(found, "recipient", null), reference,
                Locale.forLanguageTag(state.language()));
    }

    private static Stream<TryOutState.Step> newestFirst(List<TryOutState.Step> turns) {
        return IntStream.rangeClosed(1, turns.size()).mapToObj(back -> turns.get(turns.size() - back));
    }

    private static @Nullable String input(Step step, String name, @Nullable String otherwise) {
        return step.inputs().get(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
