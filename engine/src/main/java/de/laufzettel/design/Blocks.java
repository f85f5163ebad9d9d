package de.laufzettel.design;

import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups of fields that designers keep for other forms. A form that takes one has a copy of its own: it never changes afterwards. */
@Component
public class Blocks {

    private static final int LARGEST = 200_000;
    private static final int MOST_OF_ONE_NAME = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Blocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Block> all() {
        return jdbc.sql("select id, title_de, title_en, components, made_by from lz_block order by title_de, id").query((row, number) ->
                new Block(row.getString("id"), row.getString("title_de"), row.getString("title_en"), row.getString("components"), row.getString("made_by"))).list();
    }

    /**
     * @param components JSON of a list of components
     * @throws FormRejected when these are no components, none, or too large
     */
    public Block keep(String titleDe, String titleEn, String components, String by) {
        if (components.length() > LARGEST) {
            throw new FormRejected("", "larger than " + LARGEST + " characters");
        }
        if (FormSchema.parse(("{\"components\":" + components + "}").getBytes(StandardCharsets.UTF_8)).components().isEmpty()) {
            throw new FormRejected("", "no components");
        }
        String name = name(titleDe);
        for (int number = 1; number <= MOST_OF_ONE_NAME; number++) {
            Block block = new Block("eigen-" + name + (number == 1 ? "" : "-" + number), titleDe, titleEn, components, by);
            try {
                jdbc.sql("insert into lz_block (id, title_de, title_en, components, made_at, made_by) values (?, ?, ?, ?, ?, ?)")
                        .params(block.id(), titleDe, titleEn, components, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)), by).update();
                return block;
            } catch (DuplicateKeyException taken) {
                continue;
            }
        }
        throw new FormRejected("", "too many of this name");
    }

    public void remove(String id) {
        jdbc.sql("delete from lz_block where id = ?").param(id).update();
    }

    private static String name(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "baustein" : plain.substring(0, Math.min(40, plain.length()));
    }
}
