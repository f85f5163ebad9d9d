package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.library.ServicePackage;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a case begins with beside its answers: the same names as at a real submission, with examples for values. */
final class StartData {

    private StartData() {
    }

    static CaseData of(ServicePackage service, Map<String, Object> answers, Locale locale, Instant now, ZoneId zone) {
        List<Object> attachments = new ArrayList<>();
        collect(answers, attachments);
        Map<String, Object> ofCase = new LinkedHashMap<>();
        ofCase.put("reference", "LZ-" + Year.from(now.atZone(zone)) + "-1");
        ofCase.put("submittedAt", now.toString());
        ofCase.put("language", locale.getLanguage());
        ofCase.put("serviceId", service.id());
        ofCase.put("application", handle("00000000-0000-4000-8000-000000000009", "Antrag.pdf", "application/pdf", 1000));
        ofCase.put("attachments", attachments);
        Map<String, Object> data = new LinkedHashMap<>(answers);
        data.put("case", ofCase);
        return CaseData.of(data);
    }

    /** Files in answers, in their order, as a submission hands them on. */
    private static void collect(Object value, List<Object> found) {
        if (value instanceof Map<?, ?> map && "laufzettel".equals(map.get("storage"))) {
            found.add(handle(String.valueOf(map.get("id")), String.valueOf(map.get("name")), String.valueOf(map.get("type")),
                    map.get("size") instanceof Number size ? size : 1));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(below -> collect(below, found));
        } else if (value instanceof List<?> list) {
            list.forEach(below -> collect(below, found));
        }
    }

    private static Map<String, Object> handle(String id, String name, String mediaType, Number size) {
        Map<String, Object> handle = new LinkedHashMap<>();
        handle.put("id", id);
        handle.put("name", name);
        handle.put("mediaType", mediaType);
        handle.put("size", size);
        return handle;
    }
}
