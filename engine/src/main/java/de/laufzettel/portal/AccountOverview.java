package de.laufzettel.portal;

import de.laufzettel.submission.CaseStatus;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.ServiceTitles;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A citizen's applications, newest first, each with where it stands. */
@Component
class AccountOverview {

    private final Cases cases;
    private final ServiceTitles titles;

    AccountOverview(Cases cases, ServiceTitles titles) {
        this.cases = cases;
        this.titles = titles;
    }

    List<ApplicationRow> of(UUID accountId, Locale locale) {
        return cases.ofAccount(accountId).stream().map(theCase -> {
            CaseStatus status = cases.statusOf(theCase, locale);
            return new ApplicationRow(theCase.id(), theCase.reference(), titles.of(theCase.serviceId(), locale),
                    theCase.submittedAt(), status.state(), String.join(" ", status.now()));
        }).toList();
    }
}
