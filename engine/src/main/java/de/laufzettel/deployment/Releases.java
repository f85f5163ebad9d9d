package de.laufzettel.deployment;

import de.laufzettel.design.Draft;
import de.laufzettel.design.DraftArchived;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Published versions of services. They are never changed: a case begun on one ends on it. */
@Component
public class Releases {

    private final ServiceDrafts drafts;
    private final Publishing publishing;
    private final ReleaseRows rows;
    private final ReleasedPackages packages;
    private final FourEyes fourEyes;
    private final Accounts accounts;

    Releases(ServiceDrafts drafts, Publishing publishing, ReleaseRows rows, ReleasedPackages packages,
            FourEyes fourEyes, Accounts accounts) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.rows = rows;
        this.packages = packages;
        this.fourEyes = fourEyes;
        this.accounts = accounts;
    }

    /**
     * Publishes the draft of this service as its next version. When a version has the very same content, that one is made
     * live again and is the answer: the same bytes are one version.
     *
     * @param publishedBy name of the account
     * @throws PublishRefused it has errors or a red scenario; nothing was changed
     * @throws DraftMissing   there is no such draft
     * @throws DraftArchived  it was put aside
     * @throws NotApproved    this installation wants a second person's approval
     */
    public Release publish(String serviceId, String publishedBy) {
        if (drafts.find(serviceId).map(Draft::archived).isPresent()) {
            throw new DraftArchived(serviceId);
        }
        ServicePackage service = drafts.packageOf(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
        // what was published before was approved under the rules of its day, as with going back
        if (ofContent(serviceId, service.sha256()).isEmpty()) {
            fourEyes.check(service);
        }
        return publish(service, publishedBy);
    }

    /**
     * Publishes these very bytes, such as a package promoted from another installation. Nobody's approval is asked for:
     * that is the caller's.
     *
     * @throws PublishRefused it has errors or a red scenario; nothing was changed
     */
    public Release publish(ServicePackage service, Publisher by) {
        return publishing.publish(service, by);
    }

    /** As above, for an account of this installation. */
    public Release publish(ServicePackage service, String publishedBy) {
        return publish(service, publisher(publishedBy));
    }

    Release publishShipped(ServicePackage service, String publishedBy) {
        return publishing.publishShipped(service, publisher(publishedBy));
    }

    /** The version with this content, live or not. */
    public Optional<Release> ofContent(String serviceId, String sha256) {
        return rows.find(serviceId, sha256);
    }

    /**
     * Makes an older version live again, with no new bytes: new applications begin on it, cases stay where they are.
     *
     * @throws ReleaseMissing there is no such version
     */
    public Release goBack(String serviceId, int version, String by) {
        return goBack(serviceId, version, publisher(by));
    }

    /** As above, for somebody of another installation. */
    public Release goBack(String serviceId, int version, Publisher by) {
        return publishing.goBack(serviceId, version, by);
    }

    /**
     * Takes the live version off: nobody can begin an application any more, what was begun goes on.
     * Publishing again brings the service back.
     */
    public void withdraw(String serviceId, String withdrawnBy) {
        publishing.withdraw(serviceId, publisher(withdrawnBy));
    }

    private Publisher publisher(String account) {
        return new Publisher(account, accounts.findByName(account).map(Account::id).map(UUID::toString).orElse("system:library"));
    }

    /** The bytes of a version as they are kept and sent: a zip of the service package. @throws ReleaseMissing there is no such version */
    public byte[] content(Release release) {
        return rows.content(release.id()).orElseThrow(() -> new ReleaseMissing(release.id()));
    }

    /** The version that new applications begin on. */
    public Optional<Release> live(String serviceId) {
        return rows.live(serviceId);
    }

    /** The live version of every service. */
    public List<Release> allLive() {
        return rows.allLive();
    }

    public Optional<Release> find(UUID releaseId) {
        return rows.find(releaseId);
    }

    /** Newest first. */
    public List<Release> versionsOf(String serviceId) {
        return rows.versionsOf(serviceId);
    }

    /** For what knows a process only, such as a task. */
    public Optional<Release> ofProcess(String processDefinitionId) {
        return rows.ofProcess(processDefinitionId);
    }

    /** The service as it was published; cached. @throws ReleaseMissing there is no such release */
    public ServicePackage packageOf(UUID releaseId) {
        return packages.of(releaseId);
    }

    /** A form of a release, compiled; cached. Empty when the release has no form of this key. */
    public Optional<CompiledForm> form(UUID releaseId, String formKey) {
        return packages.form(releaseId, formKey);
    }

    /** The form that applications on this release begin with, compiled; cached. */
    public CompiledForm startForm(UUID releaseId) {
        String key = packageOf(releaseId).manifest().start().form();
        return form(releaseId, key).orElseThrow(() -> new IllegalStateException(
                "Release " + releaseId + " was published without its form " + key));
    }
}
