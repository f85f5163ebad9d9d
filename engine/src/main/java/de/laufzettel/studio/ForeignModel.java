package de.laufzettel.studio;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A BPMN file from anywhere: made into the one that a service works on, in UTF-8 and under the service's name. */
final class ForeignModel {

    /** Where the bytes stay as they came. Not *.bpmn: those must be UTF-8, and an original may be anything. */
    static final String ORIGINAL = "original/process.xml";

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern DEFINITIONS = Pattern.compile("<(?:\\w[\\w.-]*:)?definitions\\b");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w[\\w.-]*:)?process\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']([^\"']+)[\"']");

    /** The file is no BPMN at all. */
    static final class NoModel extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private ForeignModel() {
    }

    static boolean looksLikeOne(byte[] bytes) {
        return DEFINITIONS.matcher(text(bytes)).find();
    }

    /** @throws NoModel there is no BPMN in it */
    static byte[] workingCopy(byte[] original, String id) {
        String text = text(original);
        if (!DEFINITIONS.matcher(text).find()) {
            throw new NoModel();
        }
        Matcher declared = DECLARATION.matcher(text);
        String utf8 = declared.find() ? text.substring(0, declared.start(1)) + "UTF-8" + text.substring(declared.end(1)) : text;
        String process = mainProcess(utf8);
        return named(utf8.getBytes(StandardCharsets.UTF_8), process, id);
    }

    /** The process carries the name of its service: two services with one process id would replace each other. */
    static byte[] named(byte[] model, String processId, String id) {
        String text = new String(model, StandardCharsets.UTF_8);
        return processId.isEmpty() ? model : text.replaceAll("(<(?:\\w[\\w.-]*:)?process\\b[^>]*?\\bid=|\\bbpmnElement=|\\bprocessRef=)([\"'])"
                + Pattern.quote(processId) + "\\2", "$1$2" + id + "$2").getBytes(StandardCharsets.UTF_8);
    }

    /** The executable one of several; the first where none is. */
    private static String mainProcess(String model) {
        String first = "";
        Matcher processes = PROCESS.matcher(model);
        while (processes.find()) {
            Matcher id = ID.matcher(processes.group());
            if (id.find()) {
                if (processes.group().matches("(?s).*\\bisExecutable\\s*=\\s*[\"']true[\"'].*")) {
                    return id.group(1);
                }
                first = first.isEmpty() ? id.group(1) : first;
            }
        }
        return first;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        Matcher declared = DECLARATION.matcher(new String(bytes, mark, Math.min(200, bytes.length - mark), StandardCharsets.ISO_8859_1));
        Charset charset = declared.find() && Charset.isSupported(declared.group(1)) ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        return new String(bytes, mark, bytes.length - mark, charset);
    }
}
