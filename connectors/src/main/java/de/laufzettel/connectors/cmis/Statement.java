package de.laufzettel.connectors.cmis;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query in the language of CMIS. What people type is always a literal in it. */
final class Statement {

    private final StringBuilder sql;
    private String joint = " WHERE ";

    private Statement(String type) {
        this.sql = new StringBuilder("SELECT * FROM ").append(type);
    }

    static Statement select(String type) {
        return new Statement(type);
    }

    Statement and(String condition) {
        sql.append(joint).append(condition);
        joint = " AND ";
        return this;
    }

    /** Where the text stands anywhere in the property; nothing when it is empty. */
    Statement containing(String property, @Nullable String text) {
        return text == null || text.isBlank() ? this : and(property + " LIKE '%" + pattern(text.strip()) + "%'");
    }

    Statement equal(String property, @Nullable String text) {
        return text == null || text.isBlank() ? this : and(property + " = " + text(text.strip()));
    }

    Statement inFolder(CmisObject folder) {
        return and("IN_FOLDER(" + text(folder.id()) + ")");
    }

    /** Below the root that the house has set; the repository's own root needs no condition. */
    Statement below(CmisClient client) {
        String root = client.settings().root();
        return root.equals("/") ? this : and("IN_TREE(" + text(client.byPath(root).orElseThrow(() -> CmisFolders.noRoot(root)).id()) + ")");
    }

    String text() {
        return sql.toString();
    }

    static String text(String value) {
        return "'" + escaped(value) + "'";
    }

    static String beginning(String value) {
        return "'" + pattern(value) + "%'";
    }

    /** Repositories disagree on how often a backslash is doubled in a pattern, so it stands for any sign. */
    private static String pattern(String value) {
        return value.codePoints().mapToObj(sign -> sign == '\\' ? "_" : (sign == '%' || sign == '_' || sign == '\'' ? "\\" : "")
                + Character.toString(sign)).collect(Collectors.joining());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("'", "\\'");
    }
}
