package de.laufzettel.portal;

import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.web.Formats;
import de.laufzettel.web.ServiceTitles;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page around the fields of a form. */
@Component
class FormView {

    private final ServiceTitles titles;
    private final DraftDesk desk;
    private final Clock clock;

    FormView(ServiceTitles titles, DraftDesk desk, Clock clock) {
        this.titles = titles;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param errors   whether to show what is wrong
     * @param openRows rows of edit grids that are open
     * @param returnTo {@code pruefen} when one came from the check page and wants to go back there
     * @param notice   key of a notice above the form, or null
     */
    record Showing(boolean errors, Set<String> openRows, String returnTo, @Nullable String notice) {
    }

    ModelAndView of(OpenDraft opened, WizardPage page, Showing showing, Locale locale) {
        RenderOptions options = RenderOptions.page(locale, desk.zone(), page.index()).withOpenRows(showing.openRows())
                .withFileLink(id -> opened.address() + "/dokumente/" + id);
        RenderOptions shown = showing.errors() ? options.withErrors() : options;
        ModelAndView answer = new ModelAndView("portal/form");
        answer.addObject("serviceTitle", titles.of(opened.draft().serviceId(), locale));
        answer.addObject("fields", FormPage.render(opened.form(), opened.evaluation(), shown));
        answer.addObject("errorSummary", FormPage.errorSummary(opened.form(), opened.evaluation(), shown));
        answer.addObject("form", new FormModel(opened.address(page), opened.address(), page.title(), opened.step(page),
                opened.pages().size(), FormPage.hasUpload(opened.form(), page.index()), opened.draft().revision(),
                showing.returnTo(), new Formats(locale, desk.zone()).day(opened.draft().expiresAt()),
                new Formats(locale, desk.zone()).clockTime(clock.instant())));
        answer.addObject("notice", showing.notice());
        return answer;
    }
}
