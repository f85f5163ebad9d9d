package de.laufzettel.delivery;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.Processes;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.documents.Documents;
import de.laufzettel.targets.Targets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the call of a try: language, texts, documents and target of its case. */
@Component
class CaseCalls {

    private final ReleaseTexts texts;
    private final Expressions expressions;
    private final Documents documents;
    private final Targets targets;
    private final Processes processes;

    CaseCalls(ReleaseTexts texts, Expressions expressions, Documents documents, Targets targets, Processes processes) {
        this.processes = processes;
        this.texts = texts;
        this.expressions = expressions;
        this.documents = documents;
        this.targets = targets;
    }

    Call of(Attempt attempt) {
        ExternalStep step = attempt.step();
        LedgerRow row = attempt.row();
        Locale locale = locale(step.data());
        return new CaseCall(row.key(), row.caseId().toString(), row.reference(), locale,
                () -> processes.latestDecider(row.caseId().toString()),
                new CaseDocuments(documents, row.caseId()), new CaseTexts(texts, expressions, step, locale),
                targets.of(step.topic(), Optional.ofNullable(step.properties().get("target")).filter(name -> !name.isBlank())));
    }

    private static Locale locale(CaseData data) {
        return data.at("case.language") instanceof String language ? Locale.forLanguageTag(language) : Locale.GERMAN;
    }
}
