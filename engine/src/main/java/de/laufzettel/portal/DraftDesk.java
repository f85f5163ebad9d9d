package de.laufzettel.portal;

import de.laufzettel.deployment.Releases;
import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.submission.AnswerDraft;
import de.laufzettel.submission.AnswerDrafts;
import de.laufzettel.submission.DraftOwner;
import de.laufzettel.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes drafts out of the drawer for those they belong to, and puts them back. */
@Component
class DraftDesk {

    private final AnswerDrafts drafts;
    private final Releases releases;
    private final Visitors visitors;
    private final FormRules rules;

    DraftDesk(AnswerDrafts drafts, Releases releases, Visitors visitors, FormRules rules) {
        this.drafts = drafts;
        this.releases = releases;
        this.visitors = visitors;
        this.rules = rules;
    }

    /** @throws NotFound when there is no such draft for this visitor */
    OpenDraft open(UUID draftId, HttpServletRequest request, Locale locale) {
        for (DraftOwner owner : visitors.owners(request)) {
            var draft = drafts.find(draftId, owner);
            if (draft.isPresent()) {
                return open(draft.get(), owner, locale);
            }
        }
        throw new NotFound();
    }

    OpenDraft open(AnswerDraft draft, DraftOwner owner, Locale locale) {
        CompiledForm form = releases.startForm(draft.releaseId()).in(locale);
        return new OpenDraft(draft, owner, form, form.evaluate(draft.data(), rules(locale)));
    }

    /** The same draft with other answers, evaluated but not saved. */
    OpenDraft with(OpenDraft opened, Map<String, Object> data, Locale locale) {
        return new OpenDraft(opened.draft(), opened.owner(), opened.form(), opened.form().evaluate(data, rules(locale)));
    }

    ZoneId zone() {
        return rules.zone();
    }

    EvaluationContext rules(Locale locale) {
        return rules.in(locale);
    }
}
