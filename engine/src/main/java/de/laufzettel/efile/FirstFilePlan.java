package de.laufzettel.efile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an empty e-file a file plan: lines {@code number;title;reading groups} of a file that the city can replace. A plan
 * that is there is never touched.
 */
@Component
class FirstFilePlan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFilePlan.class);

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Resource source;

    FirstFilePlan(JdbcClient database, TransactionOperations transaction,
            @Value("${laufzettel.efile.plan:classpath:efile/aktenplan.csv}") Resource source) {
        this.database = database;
        this.transaction = transaction;
        this.source = source;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> lines;
        try (var reader = new BufferedReader(new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8))) {
            lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
        try {
            transaction.executeWithoutResult(status -> writeInto(lines));
        } catch (DuplicateKeyException otherNodeWasFaster) {
            LOG.debug("Another node has written the file plan");
        }
    }

    private void writeInto(List<String> lines) {
        if (database.sql("select count(*) from lz_efile_entry").query(Long.class).single() > 0) {
            return;
        }
        Map<String, UUID> ids = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(";", -1);
            if (parts.length != 3) {
                throw new IllegalStateException("A line of the file plan " + source + " is not number;title;groups: "
                        + line);
            }
            UUID id = UUID.randomUUID();
            database.sql("insert into lz_efile_entry (id, parent_id, number, title, last_file) values (?, ?, ?, ?, 0)")
                    .params(id, parentOf(parts[0].strip(), ids), parts[0].strip(), parts[1].strip()).update();
            for (String group : parts[2].split(",")) {
                if (!group.isBlank()) {
                    database.sql("insert into lz_efile_entry_reader (entry_id, group_name) values (?, ?)")
                            .params(id, group.strip()).update();
                }
            }
            ids.put(parts[0].strip(), id);
        }
        LOG.info("The e-file was empty and got a file plan of {} entries", lines.size());
    }

    /** The parent's number is the longest one that the number begins with. */
    private static @org.jspecify.annotations.Nullable UUID parentOf(String number, Map<String, UUID> ids) {
        for (int end = number.length() - 1; end > 0; end--) {
            UUID parent = ids.get(number.substring(0, end));
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }
}
