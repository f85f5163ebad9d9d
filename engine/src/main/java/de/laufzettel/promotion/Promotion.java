package de.laufzettel.promotion;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.PromotionFailed.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings a version to another installation as it is, and asks which versions stand there. */
@Component
public class Promotion {

    private static final Duration ASKING = Duration.ofSeconds(10);
    /** Over there every scenario runs before the version is live. */
    private static final Duration BRINGING = Duration.ofMinutes(5);
    private static final byte[] NOTHING = {};

    /** @param live false: it waits there for a second person */
    public record Brought(boolean live, StandingVersions standing) {
    }

    private final Environments environments;
    private final Releases releases;
    private final Calls calls;
    private final AuditTrail audit;

    Promotion(Environments environments, Releases releases, Calls calls, AuditTrail audit) {
        this.environments = environments;
        this.releases = releases;
        this.calls = calls;
        this.audit = audit;
    }

    /** @return the name under which this installation is known there. @throws PromotionFailed it does not answer, or not so */
    public String knownAs(long environment) {
        ReceivingApi.Hello hello = calls.call(environments.find(environment), "", null, Map.of(), ASKING, ReceivingApi.Hello.class);
        if (!"Laufzettel".equals(hello.product()) || hello.knownAs() == null) {
            throw new PromotionFailed(Reason.NOT_LAUFZETTEL);
        }
        return hello.knownAs();
    }

    /** @throws PromotionFailed it does not answer, or not so */
    public StandingVersions standing(long environment, String serviceId) {
        return whole(calls.call(environments.find(environment), "/services/" + serviceId, null, Map.of(), ASKING, StandingVersions.class));
    }

    /**
     * Sends the very bytes of a published version.
     *
     * @throws PromotionFailed it was not taken there
     */
    public Brought bring(long environment, Release release, SignedIn by) {
        ReceivingApi.Taken taken = calls.call(environments.find(environment), "/services/" + release.serviceId() + "/releases",
                releases.content(release), headers(by, Map.of(ReceivingApi.SHA_256, release.sha256())), BRINGING, ReceivingApi.Taken.class);
        StandingVersions standing = whole(taken.standing());
        boolean arrived = taken.live() ? standing.versions().stream().anyMatch(one -> one.sha256().equals(release.sha256()))
                : standing.waiting().contains(release.sha256());
        if (!arrived) {
            throw new PromotionFailed(Reason.OTHER_BYTES);
        }
        audit.record(by.accountId().toString(), "release.promoted", "release", release.id().toString(), Map.of("service", release.serviceId(),
                "version", String.valueOf(release.version()), "sha256", release.sha256(), "environment", String.valueOf(environment),
                "live", String.valueOf(taken.live())));
        return new Brought(taken.live(), standing);
    }

    /** Makes an older version live there. @throws PromotionFailed it was not done */
    public StandingVersions goBack(long environment, String serviceId, int version, SignedIn by) {
        StandingVersions standing = whole(calls.call(environments.find(environment), "/services/" + serviceId + "/releases/" + version + "/live",
                NOTHING, headers(by, Map.of()), ASKING, StandingVersions.class));
        audit.record(by.accountId().toString(), "release.restored-elsewhere", "service", serviceId,
                Map.of("version", String.valueOf(version), "environment", String.valueOf(environment)));
        return standing;
    }

    private static Map<String, String> headers(SignedIn by, Map<String, String> more) {
        Map<String, String> headers = new java.util.HashMap<>(more);
        headers.put(ReceivingApi.SENT_BY, URLEncoder.encode(by.getUsername(), StandardCharsets.UTF_8));
        headers.put(ReceivingApi.SENT_BY_NAME, URLEncoder.encode(by.displayName(), StandardCharsets.UTF_8));
        return headers;
    }

    /** Something that answers with other JSON is not what we think it is. */
    private static StandingVersions whole(StandingVersions answer) {
        if (answer == null || answer.versions() == null || answer.waiting() == null
                || answer.versions().stream().anyMatch(one -> one.sha256() == null || one.publishedAt() == null || one.publishedBy() == null)) {
            throw new PromotionFailed(Reason.NOT_LAUFZETTEL);
        }
        return answer;
    }
}
