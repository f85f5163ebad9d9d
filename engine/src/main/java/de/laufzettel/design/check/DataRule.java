package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.design.names.NamesAt;
import java.util.List;

/** One thing that is looked at, with what is known of the names over {@code data}. */
public interface DataRule {

    List<Problem> check(CheckedService service, NamesAt names);
}
