package de.laufzettel.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The live services, as citizens find them. */
public class Catalogue {

    /** Ordered by title, as German dictionaries do. */
    public List<ServiceDescription> all(Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Best hit first; everything when {@code text} is blank. */
    public List<ServiceDescription> search(String text, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Empty when no such service is live. */
    public Optional<ServiceDescription> find(String serviceId, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
