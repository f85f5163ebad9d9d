package de.laufzettel.formrules;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where selects may have their options from. The operator's, never the designer's.
 *
 * @param allowed   addresses and all that is below them, such as {@code https://daten.stadt.example/listen/}
 * @param resources by the id of a Form.io resource the address of its entries; need not be below an allowed one
 * @param kept      how long a list is used before it is fetched again
 * @param timeout   for one list, from the connection to the last byte
 * @param largest   size of one list
 */
@ConfigurationProperties("laufzettel.lists")
record ListSettings(@DefaultValue List<URI> allowed, @DefaultValue Map<String, URI> resources, @DefaultValue("10m") Duration kept,
        @DefaultValue("3s") Duration timeout, @DefaultValue("2MB") DataSize largest) {
}
