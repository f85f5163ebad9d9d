package de.laufzettel.studio;

import de.laufzettel.bpm.CaseData;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Files chosen in a run: their names, sizes and types become answers, their contents are not kept anywhere. */
@Component
class PretendedFiles {

    private static final int LONGEST_NAME = 120;

    Map<String, Object> take(HttpServletRequest request, Map<String, Object> data) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) {
            return data;
        }
        CaseData answers = CaseData.of(data);
        for (Map.Entry<String, List<MultipartFile>> field : multipart.getMultiFileMap().entrySet()) {
            for (MultipartFile file : field.getValue()) {
                if (!file.isEmpty()) {
                    answers = added(answers, field.getKey(), file);
                }
            }
        }
        return answers.toMap();
    }

    private static CaseData added(CaseData answers, String path, MultipartFile file) {
        try {
            List<Object> files = new ArrayList<>(answers.at(path) instanceof List<?> list ? list : List.of());
            files.add(answer(file));
            return answers.with(path, files);
        } catch (IllegalArgumentException noPath) {
            return answers; // not a field of any form
        }
    }

    private static Map<String, Object> answer(MultipartFile file) {
        String given = String.valueOf(file.getOriginalFilename());
        String name = given.substring(Math.max(0, given.length() - LONGEST_NAME));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("storage", "laufzettel");
        answer.put("id", UUID.randomUUID().toString());
        answer.put("name", name);
        answer.put("originalName", name);
        answer.put("size", file.getSize());
        answer.put("type", file.getContentType() == null ? "application/octet-stream" : file.getContentType());
        return answer;
    }
}
