package de.laufzettel.journey;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Karl, who takes what lies in his inbox and agrees to it. */
final class CaseWorker {

    private final Visitor visitor;

    CaseWorker(URI address) throws IOException {
        visitor = new Visitor(address);
        visitor.open("/anmelden");
        visitor.press("Anmelden", Map.of("name", "karl", "password", "karl-demo-2026"));
    }

    /** Addresses of the tasks on the first page of the inbox. */
    List<String> tasks() throws IOException {
        return visitor.open("/eingang").select("main a[href^=/eingang/]").stream()
                .map(link -> link.attr("href").replaceAll("\\?.*", ""))
                .filter(address -> address.matches("/eingang/[0-9a-f-]{36}"))
                .distinct().toList();
    }

    Document claim(String task) throws IOException {
        visitor.open(task);
        return visitor.press("Übernehmen", Map.of());
    }

    Document agree() throws IOException {
        return visitor.press("Entscheidung abschließen", Map.of("entscheidung.ergebnis", "zustimmen"));
    }

    Visitor visitor() {
        return visitor;
    }
}
