package de.laufzettel.bpm;

import de.laufzettel.bpm.data.PlainJson;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs services that are still being drawn: a second engine in this program with the same gate, the same guard and the same
 * settings, but a database in memory, no background work and no way to anything real. It starts when it is first needed.
 */
public final class Sandbox implements AutoCloseable {

    private final SandboxClock clock;
    private @Nullable SandboxEngine engine;

    public Sandbox(Clock clock) {
        this.clock = new SandboxClock(clock);
    }

    /**
     * Begins a case of this model; nothing is done yet but the start.
     *
     * @param data the case's data at its beginning
     * @param now  the time the case lives in; it passes only when a timer is fired
     * @throws DeploymentRefused when the gate or the engine refuses the model: nothing is left behind
     */
    public SandboxCase begin(byte[] bpmn, Map<String, byte[]> decisions, CaseData data, Instant now) {
        return SandboxCase.begin(running(), UUID.randomUUID().toString(), bpmn, decisions, CaseData.of(PlainJson.freezeMap(data)), now);
    }

    /** What the gate or the engine has against this model; nothing of it stays. */
    public List<GateFinding> refusals(byte[] bpmn, Map<String, byte[]> decisions) {
        try {
            SandboxEngine engine = running();
            engine.forget(engine.deployments.deployFor(UUID.randomUUID().toString(), bpmn, decisions).deploymentId());
            return List.of();
        } catch (DeploymentRefused refused) {
            return refused.findings();
        }
    }

    /** How many rows of cases the second engine holds; 0 when every run was closed. */
    public long rows() {
        SandboxEngine running = peek();
        return running == null ? 0 : running.rows();
    }

    private synchronized SandboxEngine running() {
        if (engine == null) {
            engine = SandboxEngine.start(clock);
        }
        return engine;
    }

    private synchronized @Nullable SandboxEngine peek() {
        return engine;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
