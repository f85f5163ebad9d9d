package de.laufzettel.studio;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What is different in a file that was taken into a service from how it came. The file as it came is kept beside it.
 *
 * @param file   the file in the service
 * @param what   {@code encoding}, {@code encoding-guessed}, {@code process-id} or {@code process-id-kept}
 * @param before as it came
 * @param after  as it is now
 */
record ImportChange(String file, String what, String before, String after, Map<String, String> message) {

    static ImportChange encoding(String file, Charset encoding) {
        return new ImportChange(file, "encoding", encoding.name(), "UTF-8", Map.of(
                "de", "Die Datei war in " + encoding.name() + " gespeichert und ist jetzt in UTF-8. Alle Zeichen sind erhalten.",
                "en", "The file was stored in " + encoding.name() + " and is now in UTF-8. All letters are kept."));
    }

    static ImportChange guessed(String file, Charset encoding) {
        return new ImportChange(file, "encoding-guessed", encoding.name(), "UTF-8", Map.of(
                "de", "Die Datei ist anders gespeichert, als sie angibt. Sie wurde als " + encoding.name() + " gelesen; bitte prüfen Sie Umlaute und Sonderzeichen.",
                "en", "The file is stored in another encoding than it says. It was read as " + encoding.name() + "; please check umlauts and special characters."));
    }

    static ImportChange processId(String file, String before, String after) {
        return new ImportChange(file, "process-id", before, after, Map.of(
                "de", "Der Prozess hieß technisch „" + before + "“ und heißt jetzt „" + after + "“ wie die Leistung, ebenso alles, was auf ihn verweist.",
                "en", "The process had the technical name “" + before + "” and now has the service's, “" + after + "”, and so has everything that points to it."));
    }

    static ImportChange keptProcessId(String file, String process, String id) {
        return new ImportChange(file, "process-id-kept", process, process, Map.of(
                "de", "Der Prozess heißt technisch weiter „" + process + "“ und nicht wie die Leistung: Ein anderes Element der Datei heißt schon „" + id + "“.",
                "en", "The process keeps its technical name “" + process + "” and does not get the service's: another element of the file is called “" + id + "” already."));
    }
}
