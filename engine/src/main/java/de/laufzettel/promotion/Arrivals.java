package de.laufzettel.promotion;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.deployment.FourEyes;
import de.laufzettel.deployment.Publisher;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.DraftExists;
import de.laufzettel.design.SaveRefused;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.Limits;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.promotion.ArrivalRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what other installations bring: live at once, or, where four eyes are wanted, when somebody here says so. */
@Component
public class Arrivals {

    private final Releases releases;
    private final ServiceDrafts drafts;
    private final FourEyes fourEyes;
    private final ArrivalRows rows;
    private final AuditTrail audit;
    private final Accounts accounts;

    Arrivals(Releases releases, ServiceDrafts drafts, FourEyes fourEyes, ArrivalRows rows, AuditTrail audit, Accounts accounts) {
        this.releases = releases;
        this.drafts = drafts;
        this.fourEyes = fourEyes;
        this.rows = rows;
        this.audit = audit;
        this.accounts = accounts;
    }

    /** Newest first. */
    public List<Arrival> of(String serviceId) {
        return rows.of(serviceId);
    }

    /** What was brought, for who is to decide. */
    public ServicePackage packageOf(Arrival arrival) {
        return read(rows.content(arrival.id()));
    }

    public StandingVersions standing(String serviceId) {
        return new StandingVersions(releases.live(serviceId).map(Release::version).orElse(null), releases.versionsOf(serviceId).stream()
                .map(one -> new StandingVersions.Version(one.version(), one.sha256(), one.publishedAt(), shown(one.publishedBy()))).toList(),
                rows.of(serviceId).stream().map(Arrival::sha256).toList());
    }

    /** Not in one transaction: scenarios run for seconds. @return true when it is live, false when it waits for a second person */
    boolean take(String serviceId, byte[] zip, String announced, SenderKey key, String sentBy, String sentByName) {
        ServicePackage service = read(zip);
        if (!service.id().equals(serviceId)) {
            throw new ArrivalRefused(Reason.OTHER_SERVICE);
        }
        if (!service.sha256().equals(announced)) {
            throw new ArrivalRefused(Reason.OTHER_BYTES);
        }
        // what was live here before was looked at here before
        if (fourEyes.required() && releases.ofContent(serviceId, announced).isEmpty()) {
            rows.put(serviceId, announced, zip, key, sentBy, sentByName);
            audit.record(actor(key), "arrival.waits", "service", serviceId, Map.of("sha256", announced));
            draw(service, key);
            return false;
        }
        releases.publish(service, new Publisher(shown(key, sentByName), actor(key)));
        draw(service, key);
        return true;
    }

    /**
     * A second person makes it live. When it is refused it goes on waiting.
     *
     * @throws ArrivalRefused it is not there any more, or the person sent it
     */
    public Release release(String serviceId, long id, SignedIn by) {
        Arrival arrival = rows.find(serviceId, id).orElseThrow(() -> new ArrivalRefused(Reason.MISSING));
        if (arrival.sentBy().equals(by.getUsername())) {
            throw new ArrivalRefused(Reason.OWN_WORK);
        }
        Release release = releases.publish(read(rows.content(id)), by.getUsername());
        rows.remove(id);
        audit.record(by.accountId().toString(), "arrival.released", "service", serviceId, Map.of("sha256", arrival.sha256()));
        return release;
    }

    @Transactional
    public void decline(String serviceId, long id, SignedIn by) {
        Arrival arrival = rows.find(serviceId, id).orElseThrow(() -> new ArrivalRefused(Reason.MISSING));
        rows.remove(id);
        audit.record(by.accountId().toString(), "arrival.declined", "service", serviceId, Map.of("sha256", arrival.sha256()));
    }

    Release goBack(String serviceId, int version, SenderKey key, String sentByName) {
        return releases.goBack(serviceId, version, new Publisher(shown(key, sentByName), actor(key)));
    }

    /** So that it stands in the studio here too; what somebody draws here already is never replaced. */
    private void draw(ServicePackage service, SenderKey key) {
        if (drafts.find(service.id()).isEmpty()) {
            try {
                drafts.create(service, key.name());
            } catch (DraftExists | SaveRefused e) {
                // another node was faster, or the studio cannot keep it: it is published all the same
            }
        }
    }

    private static ServicePackage read(byte[] zip) {
        try {
            return PackageReader.zip(new ByteArrayInputStream(zip), Limits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("A package could not be read from memory", e);
        }
    }

    /** Colleagues elsewhere know the name, not what somebody signs in with here. */
    private String shown(String account) {
        return accounts.findByName(account).map(Account::displayName).orElse(account);
    }

    private static String actor(SenderKey key) {
        return "sender-key:" + key.id();
    }

    private static String shown(SenderKey key, String sentByName) {
        return sentByName + " (" + key.name() + ")";
    }
}
