package de.laufzettel.deployment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Published versions of services. They are never changed and never removed while a case runs on them. */
public class Releases {

    /**
     * Publishes the draft of this service as its next version.
     *
     * @throws PublishRefused it has errors; nothing was changed
     */
    public Release publish(String serviceId, String publishedBy) {
        throw new UnsupportedOperationException();
    }

    /** The version that new applications begin on. */
    public Optional<Release> live(String serviceId) {
        throw new UnsupportedOperationException();
    }

    /** The live version of every service. */
    public List<Release> allLive() {
        throw new UnsupportedOperationException();
    }

    public Optional<Release> find(UUID releaseId) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Release> versionsOf(String serviceId) {
        throw new UnsupportedOperationException();
    }

    /** For what knows a process only, such as a task. */
    public Optional<Release> ofProcess(String processDefinitionId) {
        throw new UnsupportedOperationException();
    }
}
