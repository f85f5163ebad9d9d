package de.laufzettel.studio;

import de.laufzettel.bpm.DecisionTrial;
import de.laufzettel.bpm.DecisionTrials;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.ServiceDrafts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Trying a decision beside its table, as it is on the screen and before it is saved. */
@StudioApi
class DecisionsApi {

    /** @param data what a case would hold; read as {@code data.…} */
    record Trial(@NotNull @Size(max = 2_000_000) String dmn, @NotBlank @Size(max = 200) String decision, @NotNull Map<String, Object> data) {
    }

    record ProblemView(String code, @Nullable String decision, List<String> rules, Map<String, String> message, String detail) {
    }

    record TrialView(List<Map<String, Object>> result, List<DecisionTrial.Step> steps, @Nullable ProblemView problem) {
    }

    private final ServiceDrafts drafts;
    private final DecisionTrials trials;

    DecisionsApi(ServiceDrafts drafts, DecisionTrials trials) {
        this.drafts = drafts;
        this.trials = trials;
    }

    /** A decision that cannot be made is an answer too: it says why, and which rows are in each other's way. */
    @PostMapping("/services/{id}/decisions/try")
    TrialView tryOut(@PathVariable String id, @Valid @RequestBody Trial trial) {
        drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        try {
            DecisionTrial tried = trials.run(trial.dmn().getBytes(StandardCharsets.UTF_8), trial.decision(), trial.data());
            return new TrialView(tried.result(), tried.steps(), view(tried.problem()));
        } catch (ModelRejected rejected) {
            return new TrialView(List.of(), List.of(), new ProblemView(rejected.code(), rejected.elementId(), List.of(),
                    Map.of("de", rejected.messageDe(), "en", rejected.messageEn()), ""));
        }
    }

    private static @Nullable ProblemView view(DecisionTrial.@Nullable Problem problem) {
        return problem == null ? null : new ProblemView(problem.code(), problem.decisionId(), problem.rules(),
                Map.of("de", problem.messageDe(), "en", problem.messageEn()), problem.detail());
    }
}
