package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.ConnectorDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The generated files of connectors as they are committed: templates and pages in both languages. A test compares them with what the
 * classes say now and fails when they drift; the same test writes them when it is told to.
 */
public final class ConnectorPapers {

    private ConnectorPapers() {
    }

    /** Content by path below the folder of the papers. */
    public static SortedMap<String, String> of(ConnectorDescription connector) {
        SortedMap<String, String> papers = new TreeMap<>();
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String language = locale.getLanguage();
            papers.put("templates/" + connector.id() + "." + language + ".json", ElementTemplates.of(connector, locale));
            papers.put(connector.id() + "." + language + ".md", ConnectorPage.of(connector, locale));
        }
        return papers;
    }

    /** The papers that are missing below the folder or say something else than the class. */
    public static List<String> drifted(ConnectorDescription connector, Path folder) throws IOException {
        List<String> drifted = new ArrayList<>();
        for (Map.Entry<String, String> paper : of(connector).entrySet()) {
            Path committed = folder.resolve(paper.getKey());
            if (!Files.exists(committed) || !Files.readString(committed).equals(paper.getValue())) {
                drifted.add(paper.getKey());
            }
        }
        return drifted;
    }

    public static void write(ConnectorDescription connector, Path folder) throws IOException {
        for (Map.Entry<String, String> paper : of(connector).entrySet()) {
            Path path = folder.resolve(paper.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, paper.getValue());
        }
    }
}
