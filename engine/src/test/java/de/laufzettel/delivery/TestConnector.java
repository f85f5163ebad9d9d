package de.laufzettel.delivery;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Lookup;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A target that records what arrives, counts calls, and misbehaves as told. */
@ConnectorType(id = "test", category = Category.DATA, icon = "M0 0h24v24H0z", name = @Words(de = "Test", en = "Test"),
        description = @Words(de = "Test", en = "Test"))
public class TestConnector implements Connector {

    final Map<String, Integer> arrived = new ConcurrentHashMap<>();
    final AtomicInteger lookups = new AtomicInteger();
    private final Map<UUID, Received> byKey = new ConcurrentHashMap<>();
    private final Map<String, Queue<Behaviour>> behaviours = new ConcurrentHashMap<>();

    /** What one call does before ({@code record} not run) or after it is recorded. */
    interface Behaviour {
        void act(Runnable record);
    }

    public record Sent(@Field(label = @Words(de = "Text", en = "Text")) @NotBlank String text) {
    }

    public record Received(@Field(label = @Words(de = "Nummer", en = "Number")) String number) {
    }

    void next(String caseId, Behaviour behaviour) {
        behaviours.computeIfAbsent(caseId, key -> new ConcurrentLinkedQueue<>()).add(behaviour);
    }

    int arrivals(String caseId) {
        return arrived.getOrDefault(caseId, 0);
    }

    @Operation(id = "lookup", guarantee = Guarantee.LOOKUP, name = @Words(de = "a", en = "a"),
            description = @Words(de = "a", en = "a"),
            refusals = @Refusal(code = "NO", meaning = @Words(de = "nein", en = "no")))
    public Received lookup(Sent sent, Call call) {
        return take(sent, call);
    }

    @Lookup("lookup")
    public Optional<Received> find(UUID key, Sent sent, Call call) {
        lookups.incrementAndGet();
        return Optional.ofNullable(byKey.get(key));
    }

    @Operation(id = "once", guarantee = Guarantee.AT_LEAST_ONCE, name = @Words(de = "b", en = "b"),
            description = @Words(de = "b", en = "b"))
    public Received once(Sent sent, Call call) {
        return take(sent, call);
    }

    @Operation(id = "same", guarantee = Guarantee.IDEMPOTENT, name = @Words(de = "c", en = "c"),
            description = @Words(de = "c", en = "c"))
    public Received same(Sent sent, Call call) {
        Received before = byKey.get(call.key());
        return before != null ? before : take(sent, call);
    }

    private Received take(Sent sent, Call call) {
        Received received = new Received("N-" + sent.text());
        Runnable record = () -> {
            arrived.merge(call.caseId(), 1, Integer::sum);
            byKey.put(call.key(), received);
        };
        Queue<Behaviour> told = behaviours.get(call.caseId());
        Behaviour behaviour = told == null ? null : told.poll();
        if (behaviour == null) {
            record.run();
        } else {
            behaviour.act(record);
        }
        return received;
    }
}
