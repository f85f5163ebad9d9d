package de.laufzettel.deployment;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.DeployedProcess;
import de.laufzettel.bpm.DeploymentRefused;
import de.laufzettel.bpm.Deployments;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.library.PackageWriter;
import de.laufzettel.library.ServicePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a release: all of it in one transaction, or nothing. */
@Component
class Publishing {

    private final ServiceCheck check;
    private final GreenScenarios scenarios;
    private final Deployments deployments;
    private final ReleaseRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** Publishing is rare and takes a moment: on this node it queues here, between nodes at the locked pointer. */
    private final Lock oneAtATime = new ReentrantLock();

    Publishing(ServiceCheck check, GreenScenarios scenarios, Deployments deployments, ReleaseRows rows, AuditTrail audit,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.check = check;
        this.scenarios = scenarios;
        this.deployments = deployments;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    Release publish(ServicePackage service, Publisher by) {
        stopAt(service.id(), check.check(service));
        // before the lock: scenarios take seconds, and others want to publish; what was published before was green then
        if (rows.find(service.id(), service.sha256()).isEmpty()) {
            stopAt(service.id(), scenarios.problems(service));
        }
        return make(service, by);
    }

    /** What came with this program: the build ran its scenarios, a start need not wait for them. */
    Release publishShipped(ServicePackage service, Publisher by) {
        stopAt(service.id(), check.check(service));
        return make(service, by);
    }

    private static void stopAt(String serviceId, List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::stopsPublishing)) {
            throw new PublishRefused(serviceId, problems);
        }
    }

    private Release make(ServicePackage service, Publisher by) {
        oneAtATime.lock();
        try {
            rows.ensurePointer(service.id());
            return inOneTransaction(service, by);
        } catch (DeploymentRefused refused) {
            throw new PublishRefused(service.id(), refused.findings().stream().map(ServiceCheck::problem).toList());
        } finally {
            oneAtATime.unlock();
        }
    }

    private Release inOneTransaction(ServicePackage service, Publisher by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<UUID> live = rows.lockLive(service.id());
            Optional<Release> same = rows.find(service.id(), service.sha256());
            same.filter(release -> live.filter(release.id()::equals).isEmpty()).ifPresent(release -> pointTo(release, by));
            return same.orElseGet(() -> release(service, by));
        }));
    }

    private Release release(ServicePackage service, Publisher by) {
        UUID id = UUID.randomUUID();
        DeployedProcess deployed = deployments.deploy(service.id(), id.toString(), service.process(), decisions(service),
                service.manifest().historyDays());
        Release release = new Release(id, service.id(), rows.lastVersion(service.id()) + 1, service.sha256(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS), by.name(), deployed.processDefinitionId());
        rows.insert(release, zip(service), deployed.deploymentId());
        rows.pointTo(release);
        audit.record(by.actor(), "release.published", "release", id.toString(), Map.of("service", service.id(),
                "version", String.valueOf(release.version()), "sha256", release.sha256()));
        events.publishEvent(new ReleasePublished(id, service.id(), release.version()));
        return release;
    }

    Release goBack(String serviceId, int version, Publisher by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<UUID> live = rows.lockLive(serviceId);
            Release release = rows.versionsOf(serviceId).stream().filter(one -> one.version() == version).findFirst()
                    .orElseThrow(() -> new ReleaseMissing(serviceId, version));
            if (live.filter(release.id()::equals).isEmpty()) {
                pointTo(release, by);
            }
            return release;
        }));
    }

    /** Makes a version live that was published before. */
    private void pointTo(Release release, Publisher by) {
        rows.pointTo(release);
        audit.record(by.actor(), "release.restored", "release", release.id().toString(), Map.of("service", release.serviceId(),
                "version", String.valueOf(release.version()), "sha256", release.sha256()));
        events.publishEvent(new ReleasePublished(release.id(), release.serviceId(), release.version()));
    }

    void withdraw(String serviceId, Publisher by) {
        transaction.executeWithoutResult(status -> rows.lockLive(serviceId).flatMap(rows::find).ifPresent(live -> {
            rows.pointToNothing(serviceId);
            audit.record(by.actor(), "release.withdrawn", "release", live.id().toString(), Map.of("service", serviceId,
                    "version", String.valueOf(live.version())));
        }));
    }

    private static Map<String, byte[]> decisions(ServicePackage service) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        service.decisions().forEach((key, dmn) -> files.put(key + ".dmn", dmn));
        return files;
    }

    private static byte[] zip(ServicePackage service) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PackageWriter.zip(service, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A package could not be packed in memory", e);
        }
        return bytes.toByteArray();
    }
}
