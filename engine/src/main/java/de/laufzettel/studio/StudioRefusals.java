package de.laufzettel.studio;

import de.laufzettel.deployment.NotApproved;
import de.laufzettel.deployment.PublishRefused;
import de.laufzettel.deployment.ReleaseMissing;
import de.laufzettel.design.ReviewRefused;
import de.laufzettel.design.DraftArchived;
import de.laufzettel.design.DraftExists;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.SaveConflict;
import de.laufzettel.design.SaveRefused;
import de.laufzettel.design.tryout.AnswersRefused;
import de.laufzettel.design.tryout.NotRunnable;
import de.laufzettel.design.tryout.NotWaiting;
import de.laufzettel.design.tryout.TryOutGone;
import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.library.PackageRejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API says when it refuses (RFC 9457): what happened, to what, what to do; in the language of the studio. */
@RestControllerAdvice(annotations = StudioApi.class)
class StudioRefusals {

    private final MessageSource messages;
    private final Names names;

    StudioRefusals(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /** With the other one's content, so that nobody has to ask again to decide. */
    @ExceptionHandler
    ProblemDetail conflict(SaveConflict conflict, Locale locale) {
        String who = names.of(conflict.savedBy());
        ProblemDetail problem = problem(HttpStatus.CONFLICT, locale, "conflict", who, conflict.path());
        problem.setProperty("path", conflict.path());
        problem.setProperty("savedBy", who);
        problem.setProperty("savedAt", conflict.savedAt());
        problem.setProperty("currentRevision", conflict.currentRevision());
        problem.setProperty("theirs", text(conflict.theirs()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail locked(FileLocked locked, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.LOCKED, locale, "locked", names.of(locked.account()), locked.path());
        problem.setProperty("lockedBy", names.of(locked.account()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(SaveRefused refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "refused", refused.problem().file());
        problem.setDetail("en".equals(locale.getLanguage()) ? refused.problem().messageEn() : refused.problem().messageDe());
        problem.setProperty("problems", List.of(ProblemView.of(refused.problem())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notPublished(PublishRefused refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "not-published");
        problem.setProperty("problems", ProblemView.of(refused.problems()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noPackage(PackageRejected rejected, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "no-package", rejected.path(), rejected.reason(locale));
    }

    @ExceptionHandler
    ProblemDetail notImported(ImportRejected rejected, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "not-imported");
        problem.setDetail("en".equals(locale.getLanguage()) ? rejected.messageEn() : rejected.messageDe());
        problem.setProperty("code", rejected.code());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail exists(DraftExists exists, Locale locale) {
        return problem(HttpStatus.CONFLICT, locale, "exists", exists.serviceId());
    }

    @ExceptionHandler
    ProblemDetail archived(DraftArchived archived, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "archived", archived.serviceId());
    }

    @ExceptionHandler(ForeignModel.NoModel.class)
    ProblemDetail noModel(Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "no-model");
    }

    @ExceptionHandler(NoSuchVersion.class)
    ProblemDetail noSuchVersion(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "version-missing");
    }

    @ExceptionHandler({DraftMissing.class, LibraryServiceMissing.class})
    ProblemDetail missing(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "service-missing");
    }

    @ExceptionHandler
    ProblemDetail missing(FileMissing missing, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "file-missing", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(FileTooLarge tooLarge, Locale locale) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, locale, "too-large", String.valueOf(tooLarge.getMessage()), tooLarge.limit() / 1_000_000);
    }

    @ExceptionHandler(RevisionMissing.class)
    ProblemDetail revisionMissing(Locale locale) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, locale, "revision-missing");
    }

    @ExceptionHandler
    ProblemDetail notRunnable(NotRunnable refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "not-runnable");
        problem.setProperty("problems", ProblemView.of(refused.problems()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail answersRefused(AnswersRefused refused, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "answers-refused", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(TryOutGone.class)
    ProblemDetail tryOutGone(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "try-out-gone");
    }

    @ExceptionHandler(NotWaiting.class)
    ProblemDetail notWaiting(Locale locale) {
        return problem(HttpStatus.CONFLICT, locale, "not-waiting");
    }

    @ExceptionHandler(NotApproved.class)
    ProblemDetail notApproved(Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, locale, "not-approved");
    }

    @ExceptionHandler
    ProblemDetail reviewRefused(ReviewRefused refused, Locale locale) {
        return problem(HttpStatus.CONFLICT, locale, "review." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ExceptionHandler(ReleaseMissing.class)
    ProblemDetail noRelease(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "version-missing");
    }

    private ProblemDetail problem(HttpStatus status, Locale locale, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage("studio." + key + ".title", arguments, locale));
        problem.setDetail(messages.getMessage("studio." + key + ".detail", arguments, locale));
        return problem;
    }

    private static @Nullable String text(byte @Nullable [] content) {
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }
}
