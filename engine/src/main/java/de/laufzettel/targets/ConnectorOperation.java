package de.laufzettel.targets;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.inputs.InputReader;
import de.laufzettel.connectors.inputs.ResultWriter;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.Guarantee;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of an installed connector, seen from a step of a process: plain inputs go in, a plain result comes out. The
 * real worker and stand-ins use the same mapping, so a try-out refuses what the real run would refuse.
 */
public final class ConnectorOperation {

    private final ConnectorDescription connector;
    private final OperationDescription operation;
    private final Connector instance;
    private final InputReader inputs;

    ConnectorOperation(ConnectorDescription connector, OperationDescription operation, Connector instance,
            InputReader inputs) {
        this.connector = connector;
        this.operation = operation;
        this.instance = instance;
        this.inputs = inputs;
    }

    public String topic() {
        return operation.topic();
    }

    public Guarantee guarantee() {
        return operation.guarantee();
    }

    public ConnectorDescription connector() {
        return connector;
    }

    public OperationDescription description() {
        return operation;
    }

    /** True when the target can be asked whether it has done the work of a key. */
    public boolean canFind() {
        return operation.guarantee() == Guarantee.LOOKUP;
    }

    /**
     * Checks the inputs without calling anything.
     *
     * @throws de.laufzettel.connectors.inputs.InputsRefused naming every input that does not fit
     */
    public void check(Map<String, ?> given) {
        inputs.read(operation, given);
    }

    /** A result as this operation could give it, for stand-ins. */
    public Map<String, Object> exampleResult() {
        return ExampleResult.of(operation.result());
    }

    /**
     * Does the work. Throws what the connector throws.
     *
     * @throws de.laufzettel.connectors.inputs.InputsRefused before anything is sent
     */
    public Map<String, Object> call(Map<String, ?> given, Call call) {
        return ResultWriter.write(operation.call(instance, inputs.read(operation, given), call));
    }

    /** Asks what an earlier attempt under the call's key has done; empty when the target surely has nothing. */
    public Optional<Map<String, Object>> find(Map<String, ?> given, Call call) {
        return operation.find(instance, inputs.read(operation, given), call).map(ResultWriter::write);
    }
}
