package de.laufzettel.submission;

import de.laufzettel.identity.InstallationKey;
import de.laufzettel.identity.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The secret that opens a case's status page together with its reference: 24 signs, 118 bits, derived from the
 * installation's key, so that it is stored nowhere and can still be shown again to its owner.
 */
@Component
class CaseLinks {

    private static final int SIGNS = 24;

    private final InstallationKey key;
    private final PublicAddress address;

    CaseLinks(InstallationKey key, PublicAddress address) {
        this.key = key;
        this.address = address;
    }

    String secretOf(UUID caseId) {
        return ReadableCode.inGroups(ReadableCode.of(key.mac("case-link", caseId.toString()), SIGNS));
    }

    /** Typed with or without hyphens, in any case. Compared in constant time. */
    boolean opens(String typed, UUID caseId) {
        return typed.length() <= 100 && MessageDigest.isEqual(ReadableCode.typed(typed).getBytes(StandardCharsets.UTF_8),
                ReadableCode.typed(secretOf(caseId)).getBytes(StandardCharsets.UTF_8));
    }

    String addressOf(CaseRecord theCase) {
        return address.of("/vorgang/" + theCase.reference() + "/" + secretOf(theCase.id()));
    }
}
