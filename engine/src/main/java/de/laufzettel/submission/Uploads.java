package de.laufzettel.submission;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.forms.evaluate.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files in answers. An answer only names a file by its id, and a browser can send any id: each one must be a file of
 * this very draft, and what the answer says about it is replaced by what is stored.
 */
@Component
class Uploads {

    private final Documents documents;

    /** @param handles of the files in the answers, in their order */
    record Found(Map<String, Object> data, List<Map<String, Object>> handles, List<FieldError> errors) {
    }

    Uploads(Documents documents) {
        this.documents = documents;
    }

    Found check(Map<String, Object> data, UUID draftId, Locale locale) {
        List<StoredDocument> own = documents.ofDraft(draftId);
        Walk walk = new Walk(own, locale);
        Map<String, Object> checked = walk.map(data, "");
        return new Found(checked, walk.handles, walk.errors);
    }

    static Map<String, Object> handle(StoredDocument document) {
        Map<String, Object> handle = new LinkedHashMap<>();
        handle.put("id", document.id().toString());
        handle.put("name", document.name());
        handle.put("mediaType", document.mediaType());
        handle.put("size", document.size());
        return handle;
    }

    private static final class Walk {

        private final List<StoredDocument> own;
        private final Locale locale;
        private final List<Map<String, Object>> handles = new ArrayList<>();
        private final List<FieldError> errors = new ArrayList<>();

        Walk(List<StoredDocument> own, Locale locale) {
            this.own = own;
            this.locale = locale;
        }

        Map<String, Object> map(Map<?, ?> map, String path) {
            Map<String, Object> result = new LinkedHashMap<>();
            map.forEach((key, value) -> result.put((String) key, value((Object) value, path.isEmpty() ? (String) key : path + "." + key)));
            return result;
        }

        private @Nullable Object value(@Nullable Object value, String path) {
            if (value instanceof Map<?, ?> map) {
                return "laufzettel".equals(map.get("storage")) ? file(map, path) : map(map, path);
            }
            if (value instanceof List<?> list) {
                List<@Nullable Object> result = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    boolean file = list.get(i) instanceof Map<?, ?> entry && "laufzettel".equals(entry.get("storage"));
                    result.add(value(list.get(i), file ? path : path + "[" + i + "]"));
                }
                return result;
            }
            return value;
        }

        private Map<String, Object> file(Map<?, ?> answer, String path) {
            Optional<StoredDocument> stored = own.stream()
                    .filter(document -> document.id().toString().equals(answer.get("id"))).findFirst();
            if (stored.isEmpty()) {
                errors.add(new FieldError(path, "file", "file", locale.getLanguage().equals("en")
                        ? "This file is not there any more. Please upload it again."
                        : "Diese Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.", "", 0));
                return Map.of();
            }
            StoredDocument document = stored.get();
            handles.add(handle(document));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("storage", "laufzettel");
            result.put("id", document.id().toString());
            result.put("name", document.name());
            result.put("originalName", document.name());
            result.put("size", document.size());
            result.put("type", document.mediaType());
            return result;
        }
    }
}
