package de.laufzettel.studio;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.design.tryout.Input;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.StandIn;
import de.laufzettel.design.tryout.TryOut;
import de.laufzettel.design.tryout.TryOutState;
import de.laufzettel.design.tryout.TryOuts;
import de.laufzettel.identity.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Stepping through a run of a draft. Every change answers with the run as it is then. */
@StudioApi
class TryOutApi {

    /** @param begin null for now */
    record NewRun(@Nullable @Pattern(regexp = "de|en") String language, @Nullable Instant begin) {
    }

    /** @param refusal a code that the connector may report; null when it gives the result */
    record ConnectorAnswer(@NotBlank @Size(max = 200) String element, @Nullable Map<String, Object> result, @Nullable @Size(max = 200) String refusal) {
    }

    record Happening(@NotBlank @Size(max = 200) String element, @Nullable Map<String, Object> data) {
    }

    record ScenarioName(@NotNull @Size(min = 1, max = 200) String name) {
    }

    private static final int MOST_BYTES = 1_000_000;

    private final TryOuts runs;
    private final ServiceViews views;

    TryOutApi(TryOuts runs, ServiceViews views) {
        this.runs = runs;
        this.views = views;
    }

    @PostMapping("/services/{id}/try-outs")
    @ResponseStatus(HttpStatus.CREATED)
    TryOutState begin(@PathVariable String id, @Valid @RequestBody NewRun wanted, @AuthenticationPrincipal SignedIn who) {
        Locale citizen = Locale.forLanguageTag(wanted.language() == null ? "de" : wanted.language());
        return runs.begin(views.packageOf(id), who.getUsername(), citizen, wanted.begin()).state();
    }

    @GetMapping("/try-outs/{run}")
    TryOutState state(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who) {
        return runs.find(run, who.getUsername()).state();
    }

    /** A task without a form, or one whose form is filled in. */
    @PostMapping("/try-outs/{run}/tasks/{element}")
    TryOutState complete(@PathVariable UUID run, @PathVariable String element, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        found.give(new Input.Task(element, Map.of()));
        return found.state();
    }

    @PostMapping("/try-outs/{run}/connectors")
    TryOutState answer(@PathVariable UUID run, @Valid @RequestBody ConnectorAnswer answer, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        bounded(answer.result());
        found.give(new Input.Connector(answer.element(), answer.refusal() == null
                ? new StandIn.Result(answer.result() == null ? Map.of() : answer.result()) : new StandIn.Refusal(answer.refusal())));
        return found.state();
    }

    /** Time passes until the next timer is due. */
    @PostMapping("/try-outs/{run}/time")
    TryOutState passTime(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        found.state().timers().stream().findFirst().ifPresent(timer -> found.give(new Input.Timer(timer.elementId())));
        return found.state();
    }

    @PostMapping("/try-outs/{run}/events")
    TryOutState happen(@PathVariable UUID run, @Valid @RequestBody Happening event, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        bounded(event.data());
        found.give(new Input.Event(event.element(), event.data() == null ? Map.of() : event.data()));
        return found.state();
    }

    @PostMapping("/try-outs/{run}/back")
    TryOutState back(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        found.back();
        return found.state();
    }

    /** From the beginning, with the same answers at hand. */
    @PostMapping("/try-outs/{run}/restart")
    TryOutState restart(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who) {
        TryOut found = runs.find(run, who.getUsername());
        found.restart();
        return found.state();
    }

    /** The run as the text of a scenario's file; the studio keeps it like any other file of the draft. */
    @PostMapping(value = "/try-outs/{run}/scenario", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String scenario(@PathVariable UUID run, @Valid @RequestBody ScenarioName named, @AuthenticationPrincipal SignedIn who) {
        return new String(runs.find(run, who.getUsername()).scenario(new Said(named.name(), named.name())), StandardCharsets.UTF_8);
    }

    @DeleteMapping("/try-outs/{run}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who) {
        runs.close(run, who.getUsername());
    }

    /** Runs live in memory. */
    private static void bounded(@Nullable Map<String, Object> data) {
        if (data != null && CaseData.of(data).toJson().length > MOST_BYTES) {
            throw new FileTooLarge("result", MOST_BYTES);
        }
    }
}
