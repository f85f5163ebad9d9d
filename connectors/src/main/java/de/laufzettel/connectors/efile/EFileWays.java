package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Takes each call to the e-file that its target is. */
final class EFileWays {

    private final Map<String, EFileWay> ways = new TreeMap<>();

    EFileWays(Collection<? extends EFileWay> ways) {
        ways.forEach(way -> {
            if (this.ways.putIfAbsent(way.kind(), way) != null) {
                throw new IllegalArgumentException("Two e-files are called " + way.kind() + ".");
            }
        });
    }

    <I extends Record, R extends Record> R carry(EFileOperation<I, R> operation, I input, Call call) {
        return task(operation, call).carry(input, call);
    }

    <I extends Record, R extends Record> Optional<R> find(EFileOperation<I, R> operation, UUID key, I input, Call call) {
        if (task(operation, call) instanceof FindableTask<I, R> findable) {
            return findable.find(key, input, call);
        }
        throw new Broken("Die E-Akte „" + call.target().name() + "“ kann nicht gefragt werden, ob es schon angekommen ist. Bitte dort nachsehen.",
                "The e-file " + call.target().name() + " cannot be asked whether it has arrived already. Please look there.");
    }

    private <I extends Record, R extends Record> EFileTask<I, R> task(EFileOperation<I, R> operation, Call call) {
        // Only the built-in e-file has no address.
        String kind = call.target().setting("kind").orElse(call.target().address().isEmpty() ? EFileConnector.BUILT_IN : "");
        EFileWay way = ways.get(kind);
        if (way == null) {
            String setting = "laufzettel.targets." + call.target().name() + ".settings.kind";
            throw new Broken(setting + " ist „" + kind + "“; möglich sind: " + String.join(", ", ways.keySet()) + ".",
                    setting + " is \"" + kind + "\"; possible are: " + String.join(", ", ways.keySet()) + ".");
        }
        return way.tasks().of(operation).orElseThrow(() -> new Rejected(EFileRefusals.NOT_OFFERED, Broken.both(
                "Die E-Akte „" + call.target().name() + "“ (" + kind + ") bietet efile." + operation.id() + " nicht an.",
                "The e-file " + call.target().name() + " (" + kind + ") does not offer efile." + operation.id() + ".")));
    }
}
