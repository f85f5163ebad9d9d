package de.laufzettel.efile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for words in files, then procedures, then documents, within the entries given. */
@Component
class EFileSearch {

    private static final int MOST_WORDS = 8;
    private static final int MOST_HITS = 50;

    private final JdbcClient database;

    EFileSearch(JdbcClient database) {
        this.database = database;
    }

    List<SearchHit> find(String text, Set<UUID> entries) {
        List<String> words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .limit(MOST_WORDS).map(EFileSearch::pattern).toList();
        if (words.isEmpty() || entries.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        hits.addAll(find(SearchHit.Kind.FILE, "f.id, f.reference, f.title from lz_efile_file f",
                "f.title || ' ' || f.reference", words, entries));
        hits.addAll(find(SearchHit.Kind.PROCEDURE, "p.id, p.reference, p.title from lz_efile_procedure p "
                + "join lz_efile_file f on f.id = p.file_id",
                "p.title || ' ' || p.reference || ' ' || p.case_reference", words, entries));
        hits.addAll(find(SearchHit.Kind.DOCUMENT, "d.id, p.reference, d.name as title from lz_efile_document d "
                + "join lz_efile_procedure p on p.id = d.procedure_id join lz_efile_file f on f.id = p.file_id",
                "d.name", words, entries));
        return hits.subList(0, Math.min(MOST_HITS, hits.size()));
    }

    private List<SearchHit> find(SearchHit.Kind kind, String from, String searched, List<String> words,
            Set<UUID> entries) {
        StringBuilder sql = new StringBuilder("select ").append(from).append(" where f.entry_id in (:entries)");
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and lower(").append(searched).append(") like :word").append(i).append(" escape '!'");
        }
        var query = database.sql(sql.append(" order by 2 fetch first ").append(MOST_HITS).append(" rows only")
                .toString()).param("entries", entries);
        for (int i = 0; i < words.size(); i++) {
            query = query.param("word" + i, words.get(i));
        }
        return query.query((row, index) -> new SearchHit(kind, row.getObject(1, UUID.class), row.getString(2),
                row.getString(3))).list();
    }

    private static String pattern(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
