package de.laufzettel.submission;

import de.laufzettel.identity.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key of this installation. Secrets that must be shown again (a case's link) are derived from it and stored
 * nowhere. It is made at the first use and kept in the database, or given by the setting {@code laufzettel.secret-key}:
 * then a copy of the database alone opens no case.
 */
@Component
class InstallationKey {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String configured;
    private volatile byte @Nullable [] key;

    InstallationKey(JdbcClient jdbc, Clock clock, @Value("${laufzettel.secret-key:}") String configured) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.configured = configured;
        if (!configured.isEmpty() && configured.length() < 32) {
            throw new IllegalStateException("laufzettel.secret-key must have 32 characters or more");
        }
    }

    /** @param purpose keeps values for one use from being good for another */
    byte[] mac(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = (configured.isEmpty() ? stored() : configured).getBytes(StandardCharsets.UTF_8);
            key = known;
        }
        return known;
    }

    private String stored() {
        Optional<String> there = read();
        if (there.isPresent()) {
            return there.get();
        }
        try {
            jdbc.sql("insert into lz_installation_key (id, secret, created_at) values (1, ?, ?)")
                    .params(Secrets.random(), Timestamp.from(clock.instant())).update();
        } catch (DuplicateKeyException e) {
            // another node was faster: its key is ours
        }
        return read().orElseThrow();
    }

    private Optional<String> read() {
        return jdbc.sql("select secret from lz_installation_key where id = 1").query(String.class).optional();
    }
}
