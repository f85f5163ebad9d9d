package de.laufzettel.submission;

import de.laufzettel.identity.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The token on the check page. It stands for one draft at one revision: who submits with it submits what was checked,
 * and the same page can be submitted once, however often its button is pressed.
 */
@Component
class SubmitTokens {

    private final InstallationKey key;

    SubmitTokens(InstallationKey key) {
        this.key = key;
    }

    String of(UUID draftId, long revision) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac("submit", draftId + ":" + revision));
    }

    boolean fits(String token, UUID draftId, long revision) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
                of(draftId, revision).getBytes(StandardCharsets.UTF_8));
    }
}
