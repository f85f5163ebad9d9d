package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileObject;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A folder or document as the repository has answered it: its properties by their ids. */
record CmisObject(JsonNode properties) {

    static final String FOLDER = "cmis:folder";
    static final String DOCUMENT = "cmis:document";

    /** Out of an answer with {@code succinct=true}; an answer without an id is none. */
    static CmisObject of(JsonNode answer) {
        CmisObject object = new CmisObject(answer.path("succinctProperties"));
        if (object.id().isEmpty()) {
            throw CmisAnswers.notUnderstood();
        }
        return object;
    }

    String id() {
        return text("cmis:objectId");
    }

    String name() {
        return text("cmis:name");
    }

    /** Folders only. */
    String path() {
        return text("cmis:path");
    }

    boolean isFolder() {
        return text("cmis:baseTypeId").equals(FOLDER);
    }

    boolean isDocument() {
        return text("cmis:baseTypeId").equals(DOCUMENT);
    }

    /** The first value of the property, as text; empty where there is none. */
    String text(String property) {
        JsonNode value = properties.path(property);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isNull() || first.isMissingNode() ? "" : first.asString("");
    }

    /** All values of a property that has several. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        properties.path(property).forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    EFileObject listed() {
        return new EFileObject(id(), name());
    }

    /** Names are names of people more often than not. */
    @Override
    public String toString() {
        return "CmisObject[" + id() + "]";
    }
}
