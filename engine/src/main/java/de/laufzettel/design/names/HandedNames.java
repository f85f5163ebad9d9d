package de.laufzettel.design.names;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.HandOver;
import de.laufzettel.design.names.DataName.Writer;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that pass from one process to another. */
final class HandedNames {

    private static final Pattern WHOLE = Pattern.compile("\\$\\{\\s*data\\.([\\p{L}_][\\p{L}\\p{N}_.]*)\\s*}");

    private HandedNames() {
    }

    /** @param there what there is where it comes from; empty where that is not looked for */
    static List<DataName> of(HandOver handed, Optional<Names> there, FlowNode call, String element) {
        Writer writer = new Writer(Writer.Kind.PROCESS, ServicePackage.PROCESS, call.id(), element);
        if (handed.isEverything() && there.isPresent()) {
            return there.get().all().stream().map(name -> name.at(name.path()).by(element)).toList();
        }
        Matcher path = WHOLE.matcher(handed.expression().strip());
        if (path.matches() && there.isPresent()) {
            String from = path.group(1);
            List<DataName> names = there.get().all().stream().filter(name -> name.path().equals(from) || name.path().startsWith(from + "."))
                    .map(name -> new DataName(handed.target() + name.path().substring(from.length()), name.type(), name.labelDe(), name.labelEn(),
                            name.options(), name.open(), name.optional(), List.of(writer))).toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of(new DataName(handed.target(), ValueType.ANY, call.name(), call.name(), List.of(), true, false, List.of(writer)));
    }
}
