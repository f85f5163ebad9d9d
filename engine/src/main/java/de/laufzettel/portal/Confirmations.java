package de.laufzettel.portal;

import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.submission.Submitted;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.ServiceTitles;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page one keeps: reference, receipt, where to look later. */
@Component
class Confirmations {

    private final Cases cases;
    private final ServiceTitles titles;

    Confirmations(Cases cases, ServiceTitles titles) {
        this.cases = cases;
        this.titles = titles;
    }

    ModelAndView of(Submitted submitted, Locale locale) {
        CaseRecord theCase = cases.byId(submitted.caseId()).orElseThrow(NotFound::new);
        ModelAndView answer = new ModelAndView("portal/confirmation");
        answer.addObject("serviceTitle", titles.of(theCase.serviceId(), locale));
        answer.addObject("theCase", theCase);
        answer.addObject("secret", submitted.secret());
        return answer;
    }
}
