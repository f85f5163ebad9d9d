package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import java.util.List;

/** One thing that is looked at. */
public interface Rule {

    List<Problem> check(CheckedService service);
}
