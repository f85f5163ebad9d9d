package de.laufzettel.submission;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What comes due by itself: mails that could not be sent at once, drafts whose time is over. */
@Component
@EnableScheduling
class Housekeeping {

    private final ConfirmationMails mails;
    private final AnswerDrafts drafts;

    Housekeeping(ConfirmationMails mails, AnswerDrafts drafts) {
        this.mails = mails;
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void sendMails() {
        mails.sendDue();
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void removeExpiredDrafts() {
        drafts.removeExpired();
    }
}
