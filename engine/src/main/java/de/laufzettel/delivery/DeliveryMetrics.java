package de.laufzettel.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What an operator watches: how old the oldest open hand-over is, and how many wait for a person. */
@Component
class DeliveryMetrics implements MeterBinder {

    private final Handovers handovers;
    private final LedgerRows rows;

    DeliveryMetrics(Handovers handovers, LedgerRows rows) {
        this.handovers = handovers;
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("laufzettel.handover.oldest.open", handovers, each -> each.oldestOpen().toMillis() / 1000.0)
                .baseUnit("seconds").description("Age of the oldest hand-over that is neither done nor with a person")
                .register(registry);
        for (HandoverState state : HandoverState.values()) {
            Gauge.builder("laufzettel.handover.count", rows, each -> each.counts().get(state))
                    .tag("state", state.name()).description("Hand-overs in a state").register(registry);
        }
    }
}
