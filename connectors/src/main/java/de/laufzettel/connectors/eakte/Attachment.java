package de.laufzettel.connectors.eakte;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A content as it is read: its file's name, its remarks and its bytes, which come as Base64 inside of JSON. */
record Attachment(String fileName, List<String> remarks, byte[] content) {

    /** The largest content in Base64, and some room around it. */
    private static final long LARGEST_ANSWER = ContentLimits.LARGEST / 3 * 4 + 1_000_000;

    static Attachment read(EAkteClient client, Coo content) {
        byte[] answer = client.getBytes("/contentObjects/" + content, LARGEST_ANSWER);
        try (JsonParser json = EAkteClient.JSON.createParser(answer)) {
            return parse(json);
        } catch (JacksonException unreadable) {
            throw EAkteAnswers.notUnderstood();
        }
    }

    /** Read token by token: as a tree, 100 MB would stand in memory four times. */
    private static Attachment parse(JsonParser json) {
        String name = "";
        String extension = "";
        List<String> remarks = new ArrayList<>();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String field = "";
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                field = json.currentName();
            } else if (token == JsonToken.VALUE_STRING) {
                switch (field) {
                    case "fileName" -> name = json.getString();
                    case "fileExtention" -> extension = json.getString();
                    case "fileContent" -> json.readBinaryValue(content);
                    case "string" -> remarks.add(json.getString());
                    default -> { }
                }
            }
        }
        String fileName = extension.isBlank() || name.toLowerCase(java.util.Locale.ROOT).endsWith("." + extension.toLowerCase(java.util.Locale.ROOT))
                ? name : name + "." + extension;
        return new Attachment(fileName.isBlank() ? "Schriftstück" : fileName, List.copyOf(remarks), content.toByteArray());
    }
}
