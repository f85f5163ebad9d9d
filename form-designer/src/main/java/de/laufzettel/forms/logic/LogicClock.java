package de.laufzettel.forms.logic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules may ask for: the time, how long they may take, and lodash. */
public interface LogicClock {
    Instant now();

    ZoneId zone();

    void checkTime();

    /**
     * A function of lodash that is not written here.
     *
     * @throws LogicFailed when lodash has none of that name
     */
    @Nullable Object lodash(String name, List<@Nullable Object> arguments);
}
