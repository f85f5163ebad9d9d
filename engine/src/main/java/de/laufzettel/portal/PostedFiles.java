package de.laufzettel.portal;

import de.laufzettel.documents.DocumentLimits;
import de.laufzettel.documents.DocumentRefused;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.forms.evaluate.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import de.laufzettel.submission.AnswerDrafts;
import de.laufzettel.submission.TooManyUploads;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes the files of a posted page into the draft. A file that is refused becomes an error at its field; all else stays. */
@Component
class PostedFiles {

    private final AnswerDrafts drafts;
    private final UploadWords words;

    PostedFiles(AnswerDrafts drafts, UploadWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    /** The answers with the files that were taken, and an error for each file that was not. */
    record Taken(Map<String, Object> data, List<FieldError> refused) {
    }

    Taken take(HttpServletRequest request, OpenDraft draft, Map<String, Object> data, Locale locale) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) {
            return new Taken(data, List.of());
        }
        FileAnswers answers = new FileAnswers(data);
        List<FieldError> refused = new ArrayList<>();
        multipart.getMultiFileMap().forEach((path, chosen) -> chosen.stream().filter(file -> !isEmptyChoice(file)).forEach(file -> {
            try {
                answers.add(path, answer(store(file, draft)));
            } catch (DocumentRefused reason) {
                refused.add(words.error(path, draft, file.getOriginalFilename(), reason, locale));
            } catch (TooManyUploads reason) {
                refused.add(words.error(path, draft, file.getOriginalFilename(), reason, locale));
            }
        }));
        return new Taken(answers.data(), List.copyOf(refused));
    }

    /** A browser sends an empty part when no file was chosen. */
    private static boolean isEmptyChoice(MultipartFile file) {
        return file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isBlank());
    }

    private StoredDocument store(MultipartFile file, OpenDraft draft) {
        try (InputStream content = file.getInputStream()) {
            return drafts.attachUpload(draft.draft().id(), draft.owner(), content, String.valueOf(file.getOriginalFilename()),
                    DocumentLimits.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Form.io keeps a file. */
    private static Map<String, Object> answer(StoredDocument stored) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("storage", "laufzettel");
        answer.put("id", stored.id().toString());
        answer.put("name", stored.name());
        answer.put("originalName", stored.name());
        answer.put("size", stored.size());
        answer.put("type", stored.mediaType());
        return answer;
    }
}
