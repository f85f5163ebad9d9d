package de.laufzettel.delivery;

import de.laufzettel.targets.ConnectorRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands over what processes want handed over. Every node has one; they share the work through the database. One thread
 * looks for work, a few carry it out, one watches the clock.
 */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);

    private final String workerId = "delivery-" + UUID.randomUUID();
    private final Semaphore calledForWork = new Semaphore(0);
    private final Pickup pickup;
    private final Carrying carrying;
    private final Settlement settlement;
    private final ConnectorRegistry connectors;
    private final DeliverySettings settings;
    private final InFlight inFlight;
    private volatile boolean running;
    private ExecutorService carriers;
    private ScheduledExecutorService watch;
    private Thread looking;

    DeliveryWorker(Pickup pickup, Carrying carrying, Settlement settlement, StepQueue queue,
            ConnectorRegistry connectors, DeliverySettings settings, Clock clock) {
        this.pickup = pickup;
        this.carrying = carrying;
        this.settlement = settlement;
        this.connectors = connectors;
        this.settings = settings;
        this.inFlight = new InFlight(queue, settings, clock);
    }

    /** Looks for work at once instead of at the end of the pause. */
    void wake() {
        calledForWork.release();
    }

    @Override
    public void start() {
        if (!settings.enabled()) {
            return;
        }
        running = true;
        carriers = Executors.newFixedThreadPool(settings.threads(), task -> new Thread(task, "delivery"));
        watch = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "delivery-watch"));
        long third = settings.lock().toMillis() / 3;
        watch.scheduleWithFixedDelay(inFlight::watch, third, third, TimeUnit.MILLISECONDS);
        looking = new Thread(this::look, "delivery-look");
        looking.start();
    }

    private void look() {
        while (running) {
            boolean found = false;
            try {
                found = round() > 0;
            } catch (RuntimeException e) {
                LOG.warn("Looking for work failed ({}); it is tried again", e.getClass().getName());
            }
            if (!found) {
                pause();
            }
        }
    }

    private int round() {
        InFlight.Room room = inFlight.roomFor(connectors.topics());
        if (room.calls() == 0 || room.topics().isEmpty()) {
            return 0;
        }
        List<Attempt> attempts = pickup.pickUp(workerId, room.topics(), room.calls());
        for (Attempt attempt : attempts) {
            inFlight.add(attempt);
            carriers.execute(() -> carry(attempt));
        }
        return attempts.size();
    }

    private void carry(Attempt attempt) {
        Outcome outcome;
        inFlight.begin(attempt);
        try {
            outcome = carrying.carry(attempt);
        } finally {
            inFlight.remove(attempt);
        }
        settlement.settle(attempt, outcome);
        wake(); // the case may stand before its next hand-over already, and a place is free
    }

    private void pause() {
        try {
            if (calledForWork.tryAcquire(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                calledForWork.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Begins nothing new, lets calls come to their end for a while, then interrupts: what they did is asked for later. */
    @Override
    public void stop() {
        running = false;
        wake();
        watch.shutdownNow();
        carriers.shutdown();
        try {
            looking.join(TimeUnit.SECONDS.toMillis(5));
            if (!carriers.awaitTermination(10, TimeUnit.SECONDS)) {
                carriers.shutdownNow();
                carriers.awaitTermination(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
