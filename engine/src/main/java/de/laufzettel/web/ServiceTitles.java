package de.laufzettel.web;

import de.laufzettel.catalogue.Catalogue;
import de.laufzettel.catalogue.ServiceDescription;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a service is called, for pages about something that belongs to it. A service that is not live keeps its id. */
@Component
public class ServiceTitles {

    private final Catalogue catalogue;

    ServiceTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String of(String serviceId, Locale locale) {
        return catalogue.find(serviceId, locale).map(ServiceDescription::title).orElse(serviceId);
    }
}
