package de.laufzettel.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The file plan and who may read what. A plan has hundreds of entries, so it is read as a whole. */
@Component
class Plan {

    private final JdbcClient database;

    Plan(JdbcClient database) {
        this.database = database;
    }

    /** Entries by id in the order of their numbers. */
    List<FilePlanEntry> all() {
        return database.sql("select e.id, e.parent_id, e.number, e.title, "
                        + "(select count(*) from lz_efile_file f where f.entry_id = e.id) as files "
                        + "from lz_efile_entry e order by e.number")
                .query((row, index) -> new FilePlanEntry(row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class), row.getString("number"), row.getString("title"),
                        row.getInt("files")))
                .list();
    }

    /** The entries whose files this reader may see: those of his groups, and everything below. */
    Set<UUID> readableBy(EFileReader reader) {
        List<Place> places = places();
        Set<UUID> readable = new HashSet<>();
        if (reader.administrator()) {
            places.forEach(place -> readable.add(place.id()));
            return readable;
        }
        if (reader.groups().isEmpty()) {
            return readable;
        }
        readable.addAll(database.sql("select entry_id from lz_efile_entry_reader where group_name in (:groups)")
                .param("groups", reader.groups()).query(UUID.class).list());
        // parents stand before their children: a child's number begins with its parent's
        for (Place place : places) {
            if (place.parentId() != null && readable.contains(place.parentId())) {
                readable.add(place.id());
            }
        }
        return readable;
    }

    /** Rights are asked with every file and document; what lies in the entries is not counted for them. */
    private List<Place> places() {
        return database.sql("select id, parent_id from lz_efile_entry order by number")
                .query((row, index) -> new Place(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class))).list();
    }

    private record Place(UUID id, @Nullable UUID parentId) {
    }

    /** What the reader sees of the plan: what he may read, and the entries on the way to it. */
    List<FilePlanEntry> visibleTo(EFileReader reader) {
        List<FilePlanEntry> all = all();
        Map<UUID, FilePlanEntry> byId = new HashMap<>();
        all.forEach(entry -> byId.put(entry.id(), entry));
        Set<UUID> visible = new HashSet<>();
        for (UUID readable : readableBy(reader)) {
            UUID id = readable;
            while (id != null && visible.add(id)) {
                id = parentOf(byId, id);
            }
        }
        return new ArrayList<>(all.stream().filter(entry -> visible.contains(entry.id())).toList());
    }

    private static @Nullable UUID parentOf(Map<UUID, FilePlanEntry> byId, UUID id) {
        FilePlanEntry entry = byId.get(id);
        return entry == null ? null : entry.parentId();
    }
}
