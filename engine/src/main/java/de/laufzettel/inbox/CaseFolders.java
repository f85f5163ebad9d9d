package de.laufzettel.inbox;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.CaseProgress;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.StepState;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.Documents;
import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.summary.Summary;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.ServiceTitles;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the folder of a case for somebody who has a task in it. */
@Component
class CaseFolders {

    private final Cases cases;
    private final Releases releases;
    private final Processes processes;
    private final Documents documents;
    private final ServiceTitles titles;
    private final FormRules rules;

    CaseFolders(Cases cases, Releases releases, Processes processes, Documents documents, ServiceTitles titles, FormRules rules) {
        this.cases = cases;
        this.releases = releases;
        this.processes = processes;
        this.documents = documents;
        this.titles = titles;
        this.rules = rules;
    }

    CaseFolder open(UUID caseId, CaseData data, Locale locale) {
        CaseRecord theCase = cases.byId(caseId).orElseThrow(NotFound::new);
        CompiledForm form = releases.startForm(theCase.releaseId());
        List<Summary.Section> application = Summary.of(form, form.evaluate(data.toMap(), rules.in(locale)).data(), rules.in(locale))
                .sections();
        List<StepState> steps = processes.progress(caseId.toString()).map(CaseProgress::steps).orElse(List.of());
        return new CaseFolder(titles.of(theCase.serviceId(), locale), theCase.reference(), TaskRows.applicant(data),
                theCase.submittedAt(), theCase.locale(), application, documents.ofCase(caseId), named(steps));
    }

    /** Gateways and other elements without a name say nothing to a person. */
    private static List<StepState> named(List<StepState> steps) {
        return steps.stream().filter(step -> !step.name().isBlank() && !step.kind().endsWith("Gateway")).toList();
    }
}
