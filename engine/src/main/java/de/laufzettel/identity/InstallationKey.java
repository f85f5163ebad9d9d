package de.laufzettel.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key of this installation. Secrets that must be shown again (a case's link) are derived from it and stored
 * nowhere. It is made at the first use and kept in the database, or given by the setting {@code laufzettel.secret-key}:
 * then a copy of the database alone opens no case, and no secret that was sealed.
 */
@Component
public class InstallationKey {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

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
    public byte[] mac(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Encrypts a secret that must be used again later, such as a token for another installation (AES-256-GCM, Base64). */
    public String seal(String purpose, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES/GCM", e);
        }
    }

    /** What was sealed for this purpose. Empty when it was changed, or sealed with another key. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, purpose, nonce);
            return Optional.of(new String(cipher.doFinal(bytes, NONCE_BYTES, Math.max(0, bytes.length - NONCE_BYTES)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("seal", purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
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
