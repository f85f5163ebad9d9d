package de.laufzettel.submission;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the city is: when its days begin. */
@Component
record PlaceOfWork(@Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
}
