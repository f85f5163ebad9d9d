package de.laufzettel.portal;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.submission.AnswerDraft;
import de.laufzettel.submission.DraftOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft on the desk: its form, its answers as the form sees them, and the pages that are shown for these answers.
 * Addresses count pages from 1; the number of a page stays when others appear or go.
 */
record OpenDraft(AnswerDraft draft, DraftOwner owner, CompiledForm form, Evaluation evaluation, List<WizardPage> pages) {

    OpenDraft(AnswerDraft draft, DraftOwner owner, CompiledForm form, Evaluation evaluation) {
        this(draft, owner, form, evaluation, FormPage.pages(form, evaluation));
    }

    String address() {
        return "/antrag/" + draft.id();
    }

    String address(WizardPage page) {
        return address() + "/" + (page.index() + 1);
    }

    Optional<WizardPage> page(int number) {
        return pages.stream().filter(page -> page.index() == number - 1).findFirst();
    }

    Optional<WizardPage> before(WizardPage page) {
        int at = pages.indexOf(page);
        return at > 0 ? Optional.of(pages.get(at - 1)) : Optional.empty();
    }

    Optional<WizardPage> after(WizardPage page) {
        int at = pages.indexOf(page);
        return at + 1 < pages.size() ? Optional.of(pages.get(at + 1)) : Optional.empty();
    }

    int step(WizardPage page) {
        return pages.indexOf(page) + 1;
    }

    /**
     * The same with errors that the form's rules do not know, such as a refused upload. They replace what the rules say
     * about these fields: "please choose a file" is no help to somebody who just did.
     */
    OpenDraft withErrors(List<FieldError> more) {
        Set<String> paths = more.stream().map(FieldError::path).collect(Collectors.toSet());
        List<FieldError> all = new ArrayList<>(more);
        evaluation.errors().stream().filter(error -> !paths.contains(error.path())).forEach(all::add);
        return new OpenDraft(draft, owner, form,
                evaluation.withErrors(all), pages);
    }

    Optional<WizardPage> firstWithErrors() {
        return pages.stream().filter(page -> FormPage.hasErrors(form, evaluation, page.index())).findFirst();
    }
}
