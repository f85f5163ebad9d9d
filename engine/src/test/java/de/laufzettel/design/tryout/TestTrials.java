package de.laufzettel.design.tryout;

import de.laufzettel.bpm.Sandbox;
import de.laufzettel.targets.ConnectorsOnClassPath;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.ZoneId;

/** Runs without the program around them, as the command line has them. */
record TestTrials(Sandbox sandbox, Trials trials) implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    TestTrials() {
        this(new Sandbox(Clock.system(ZONE)));
    }

    private TestTrials(Sandbox sandbox) {
        this(sandbox, new Trials(sandbox, new ConnectorsOnClassPath(), Validation.buildDefaultValidatorFactory().getValidator(), ZONE));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
