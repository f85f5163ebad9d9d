package de.laufzettel.portal;

import de.laufzettel.documents.DocumentRefused;
import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.submission.TooManyUploads;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a file was not taken, as an error of its field. */
@Component
class UploadWords {

    private static final double MEGABYTE = 1024 * 1024;

    private final MessageSource messages;

    UploadWords(MessageSource messages) {
        this.messages = messages;
    }

    FieldError error(String path, OpenDraft draft, String fileName, DocumentRefused reason, Locale locale) {
        Object largest = reason.arguments().get("maxBytes");
        Object limit = largest instanceof Number bytes ? Math.round(bytes.doubleValue() / MEGABYTE) : "";
        return error(path, draft, fileName, reason.code(), limit, locale);
    }

    FieldError error(String path, OpenDraft draft, String fileName, TooManyUploads reason, Locale locale) {
        return error(path, draft, fileName, "too-many", reason.allowed(), locale);
    }

    private FieldError error(String path, OpenDraft draft, String fileName, String code, Object limit, Locale locale) {
        String message = messages.getMessage("portal.upload." + code, new Object[] {shortened(fileName), limit}, locale);
        return new FieldError(path, "upload", code, message, label(path, draft), 0);
    }

    /** Browsers and attackers send long names, folders and control characters; the sentence needs only what is readable. */
    private static String shortened(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\u2028\\u2029]", "");
        return last.length() <= 60 ? last : last.substring(0, 40) + "…" + last.substring(last.length() - 15);
    }

    private static String label(String path, OpenDraft draft) {
        String withoutRows = path.replaceAll("\\[\\d+]", "");
        return FormFields.of(draft.form().schema()).stream().filter(field -> field.path().equals(withoutRows))
                .map(FormField::label).findFirst().orElse(withoutRows);
    }
}
