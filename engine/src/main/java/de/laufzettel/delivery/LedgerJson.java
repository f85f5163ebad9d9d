package de.laufzettel.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Inputs and results as text; the same content is the same text, so that its fingerprint is evidence. */
final class LedgerJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private LedgerJson() {
    }

    static String write(Map<String, ?> values) {
        return JSON.writeValueAsString(values);
    }

    static @Nullable Map<String, Object> read(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, new TypeReference<Map<String, Object>>() { });
    }

    static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
