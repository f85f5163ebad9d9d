package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name in a condition, resolved to components when the form is compiled. */
final class Reference {
    /** The component that the name means; null when the form has none of that name. */
    final @Nullable Node node;
    final String text;
    private final List<Candidate> candidates;

    /**
     * A component the name may mean.
     *
     * @param place where its value is, seen from its form, when that depends on no row
     * @param byRow whether the row asked for decides which of its instances is meant
     */
    record Candidate(Node node, @Nullable Place place, boolean byRow) {}

    Reference(String text, List<Candidate> candidates) {
        this.text = text;
        this.node = candidates.isEmpty() ? null : candidates.get(0).node;
        this.candidates = candidates;
    }

    /** @param base where the data of the form starts that the name was looked up in */
    @Nullable Object value(Run run, int row, Place base) {
        for (Candidate candidate : candidates) {
            if (candidate.place != null) {
                return candidate.place.isRoot() ? null : read(run, base, candidate.place);
            }
            Place found = RowSearch.find(run, candidate, row, base);
            if (found != null) {
                return run.read(found);
            }
        }
        return JsPath.get(base.isRoot() ? run.data : run.read(base), text);
    }

    private static @Nullable Object read(Run run, Place base, Place place) {
        return base.isRoot() ? run.read(place) : JsPath.get(run.read(base), place.steps);
    }
}
