package de.laufzettel.delivery;

import de.laufzettel.connectors.inputs.InputsRefused;
import de.laufzettel.connectors.net.AddressRefused;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import de.laufzettel.delivery.Attempt.Plan;
import de.laufzettel.documents.DocumentGone;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import de.laufzettel.targets.UnknownTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries one hand-over to its target, between the two transactions and outside of both: whatever a target does to a caller,
 * no connection to the database waits with him. Messages of exceptions are not repeated unless the connector wrote them for
 * people: they may hold what a citizen has answered.
 */
@Component
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private final ConnectorRegistry connectors;
    private final CaseCalls calls;

    Carrying(ConnectorRegistry connectors, CaseCalls calls) {
        this.connectors = connectors;
        this.calls = calls;
    }

    @Transactional(propagation = Propagation.NEVER)
    Outcome carry(Attempt attempt) {
        if (attempt.plan() == Plan.FINISH) {
            return new Outcome.Delivered(Objects.requireNonNull(attempt.row().decidedResult()));
        }
        if (attempt.plan() == Plan.ASK_A_PERSON) {
            return new Outcome.Broken("outcome-unknown", "It may have arrived, and the target cannot be asked. "
                    + "Look there; then mark it as done or try again.", false);
        }
        boolean mayHaveArrived = attempt.row().attempts() > 0;
        try {
            ConnectorOperation operation = connectors.operation(attempt.step().topic()).orElseThrow();
            Map<String, Object> inputs = Objects.requireNonNull(attempt.row().inputs(), "inputs are kept until the end");
            Call call = calls.of(attempt);
            if (attempt.plan() == Plan.ASK_THEN_SEND) {
                Optional<Map<String, Object>> found = operation.find(inputs, call);
                if (found.isPresent()) {
                    return new Outcome.Delivered(found.get());
                }
                mayHaveArrived = false;
            }
            operation.check(inputs);
            mayHaveArrived = true;
            return new Outcome.Delivered(operation.call(inputs, call));
        } catch (Throwable thrown) {
            return failure(attempt, thrown, !mayHaveArrived);
        }
    }

    private static Outcome failure(Attempt attempt, Throwable thrown, boolean nothingSent) {
        if (thrown instanceof Rejected rejected) {
            return new Outcome.Refused(rejected.code(), rejected.getMessage());
        }
        if (thrown instanceof RetryLater later) {
            return new Outcome.Later(later.after(), later.getMessage(), nothingSent);
        }
        if (thrown instanceof Broken broken) {
            return new Outcome.Broken("broken", broken.getMessage(), nothingSent);
        }
        if (thrown instanceof AddressRefused refused) {
            return new Outcome.Broken("configuration", refused.reason(Locale.GERMAN), nothingSent);
        }
        if (thrown instanceof InputsRefused refused) {
            return new Outcome.Broken("inputs", refused.message(Locale.GERMAN), true);
        }
        if (thrown instanceof TextMissing || thrown instanceof UnknownTarget || thrown instanceof DocumentGone) {
            return new Outcome.Broken("configuration", thrown.getMessage(), nothingSent);
        }
        LOG.warn("{} ended with {} at {}", attempt.row(), thrown.getClass().getName(), placeOf(thrown));
        return isPassing(thrown)
                ? new Outcome.Later(Duration.ZERO, "The connection was lost (" + thrown.getClass().getSimpleName() + ")",
                        nothingSent)
                : new Outcome.Broken("unexpected", "The connector ended with " + thrown.getClass().getName() + " at "
                        + placeOf(thrown), nothingSent);
    }

    private static boolean isPassing(Throwable thrown) {
        return thrown instanceof IOException || thrown instanceof UncheckedIOException
                || thrown instanceof InterruptedException || thrown instanceof TransientDataAccessException
                || thrown instanceof RecoverableDataAccessException
                || thrown instanceof DataAccessResourceFailureException
                || thrown instanceof org.springframework.dao.DuplicateKeyException
                || thrown instanceof CannotCreateTransactionException;
    }

    private static String placeOf(Throwable thrown) {
        StackTraceElement[] places = thrown.getStackTrace();
        return places.length == 0 ? "an unknown place" : places[0].getClassName() + ":" + places[0].getLineNumber();
    }
}
