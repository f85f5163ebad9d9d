package de.laufzettel.connectors.eakte.standin;

import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What each request of the contract does, as far as the product uses it. Null is an answer without a body (204). */
final class Requests {

    private static final Map<String, Set<Kind>> CLASSES = Map.of("DEPRECONFIG@15.1001:SubjectAreaFile", Set.of(Kind.FILE),
            "DEPRECONFIG@15.1001:Procedure", Set.of(Kind.PROCEDURE), "COOELAK@1.1001:Incoming", Set.of(Kind.INCOMING),
            "COOELAK@1.1001:Outgoing", Set.of(Kind.OUTGOING), "COOELAK@1.1001:SubFileDocument", Set.of(Kind.INCOMING, Kind.OUTGOING, Kind.INTERNAL));
    private static final Kind[] DOCUMENTS = {Kind.INCOMING, Kind.OUTGOING, Kind.INTERNAL};

    private final Stock stock;

    Requests(Stock stock) {
        this.stock = stock;
    }

    @org.jspecify.annotations.Nullable ObjectNode handle(String method, String path, Seen request) {
        String[] steps = path.substring(1).split("/");
        String last = steps[steps.length - 1];
        return switch (method + " " + (last.startsWith("COO") ? steps[0] + "/{objaddress}" : path.substring(1))) {
            case "POST apentries/search" -> Answers.list(stock.objects.values().stream().filter(each -> (each.kind == Kind.ENTRY || each.kind == Kind.UNIT)
                    && each.title.split(" ")[0].equals(json(request).path("basenr").asString(""))).toList());
            case "GET apentries/{objaddress}" -> Answers.list(stock.children(stock.one(last, Kind.ENTRY, Kind.UNIT)).stream()
                    .filter(each -> each.kind != Kind.FILE).toList());
            case "POST files" -> file(json(request));
            case "POST files/search" -> search(Kind.FILE, "apentry", json(request));
            case "GET files/{objaddress}" -> business(stock.one(last, Kind.FILE));
            case "PUT files/{objaddress}" -> Answers.object(update(stock.one(last, Kind.FILE), json(request)));
            case "POST procedures" -> Answers.object(create(Kind.PROCEDURE, stock.parent(text(json(request), "referrednumber"), Kind.FILE), json(request)));
            case "POST procedures/search" -> search(Kind.PROCEDURE, "referrednumber", json(request));
            case "POST procedures/complete" -> complete(params(request), request.form().files());
            case "GET procedures/{objaddress}" -> business(stock.one(last, Kind.PROCEDURE));
            case "PUT procedures/{objaddress}" -> Answers.object(update(stock.one(last, Kind.PROCEDURE), json(request)));
            case "GET subjectAreaFileObjects/{objaddress}" -> Answers.list(stock.children(stock.one(last, Kind.FILE)));
            case "GET procedureObjects/{objaddress}" -> Answers.list(stock.children(stock.one(last, Kind.PROCEDURE)));
            case "GET documentObjects/{objaddress}" -> Answers.list(stock.children(stock.one(last, DOCUMENTS)));
            case "POST incomings" -> document(Kind.INCOMING, request);
            case "POST outgoings" -> document(Kind.OUTGOING, request);
            case "POST internal" -> document(Kind.INTERNAL, request);
            case "PUT incomings/{objaddress}" -> changed(stock.one(last, Kind.INCOMING), request);
            case "PUT outgoings/{objaddress}" -> changed(stock.one(last, Kind.OUTGOING), request);
            case "GET outgoings/{objaddress}" -> outgoing(stock.one(last, Kind.OUTGOING));
            case "POST contentObjects" -> addContent(params(request), request);
            case "GET contentObjects/{objaddress}" -> content(stock.one(last, Kind.CONTENT));
            case "PUT contentObjects/{objaddress}" -> replaced(stock.one(last, Kind.CONTENT), request);
            case "GET contentObjectMetaData/{objaddress}" -> contentMetadata(stock.one(last, Kind.CONTENT));
            case "PUT depositObjects/{objaddress}" -> deposit(stock.one(last));
            case "PUT cancelObjects/{objaddress}" -> cancel(stock.one(last, Kind.PROCEDURE, Kind.INCOMING, Kind.OUTGOING, Kind.INTERNAL, Kind.CONTENT));
            case "PUT disposalScheduleDates/{objaddress}" -> retention(stock.one(last, Kind.FILE, Kind.PROCEDURE), json(request));
            case "PUT businessDataValue/{objaddress}" -> businessData(stock.one(last), json(request));
            case "POST searchObjNames/search" -> Answers.list(stock.named(CLASSES.getOrDefault(text(json(request), "objclass"), Set.of()),
                    text(json(request), "searchstring")));
            default -> throw new IllegalArgumentException("The stand-in does not know " + method + " " + path);
        };
    }

    private ObjectNode file(JsonNode body) {
        stock.checkAccess(text(body, "accdef"));
        return Answers.object(create(Kind.FILE, stock.unit(text(body, "apentry")), body));
    }

    private Filed create(Kind kind, Filed parent, JsonNode body) {
        stock.checkAccess(text(body, "accdef"));
        Filed made = stock.add(kind, parent, text(body, "shortname"));
        body.properties().forEach(each -> made.values.put(each.getKey(), each.getValue().asString("")));
        return made;
    }

    private ObjectNode search(Kind kind, String parent, JsonNode asked) {
        return Answers.list(stock.objects.values().stream().filter(each -> each.kind == kind && !each.cancelled)
                .filter(each -> Stock.fits(each.parent == null ? "" : each.parent.address, text(asked, parent)))
                .filter(each -> Stock.fits(Stock.reference(each), text(asked, "filereference")))
                .filter(each -> Stock.fits(each.name, text(asked, "objmlname")) || Stock.fits(each.title, text(asked, "objmlname")))
                .filter(each -> Stock.fits(each.value("filesubj"), text(asked, "filesubj"))).toList());
    }

    private ObjectNode complete(JsonNode params, List<Form.Part> contents) {
        checkSizes(contents);
        Filed file = stock.parent(text(params, "file"), Kind.FILE);
        Filed procedure = file.children.stream().filter(each -> !each.cancelled && each.title.equals(text(params, "shortnameprocedure"))).findFirst()
                .orElseGet(() -> stock.add(Kind.PROCEDURE, file, text(params, "shortnameprocedure")));
        Filed document = procedure.children.stream().filter(each -> !each.cancelled && each.title.equals(text(params, "shortnamedocument"))).findFirst()
                .orElseGet(() -> stock.add(Kind.INCOMING, procedure, text(params, "shortnamedocument")));
        contents.forEach(each -> addContent(document, each));
        Filed content = document.children.isEmpty() ? document : document.children.get(0);
        return Answers.JSON.createObjectNode().put("objidprocedure", procedure.address).put("objnameprocedure", procedure.name)
                .put("objiddocument", document.address).put("objnamedocument", document.name)
                .put("objidcontent", content.address).put("objnamecontent", content.name);
    }

    private ObjectNode document(Kind kind, Seen request) {
        JsonNode params = params(request);
        checkSizes(request.form().files());
        if (params.has("delivery") && OffsetDateTime.parse(text(params, "delivery")).isAfter(OffsetDateTime.now())) {
            throw new DmsError(DmsError.NOT_PLAUSIBLE);
        }
        Filed document = create(kind, stock.parent(text(params, "referrednumber"), Kind.PROCEDURE), params);
        request.form().files().forEach(each -> addContent(document, each));
        return Answers.list(Answers.object(document), document.children);
    }

    private ObjectNode changed(Filed document, Seen request) {
        update(document, params(request));
        request.form().files().forEach(each -> addContent(document, each));
        return Answers.list(Answers.object(document), stock.children(document));
    }

    private Filed update(Filed object, JsonNode values) {
        values.properties().forEach(each -> object.values.put(each.getKey(), each.getValue().asString("")));
        if (values.has("shortname")) {
            object.title = text(values, "shortname");
            stock.renamed(object);
        }
        return object;
    }

    private ObjectNode addContent(JsonNode params, Seen request) {
        checkSizes(request.form().files());
        Filed document = stock.parent(text(params, "referrednumber"), DOCUMENTS);
        Filed made = request.form().files().stream().map(each -> addContent(document, each)).toList().get(0);
        params.path("filesubj").forEach(each -> made.remarks.add(each.asString("")));
        return Answers.JSON.createObjectNode().put("objid", made.address);
    }

    private Filed addContent(Filed document, Form.Part file) {
        int dot = file.fileName().lastIndexOf('.');
        Filed made = stock.add(Kind.CONTENT, document, dot > 0 ? file.fileName().substring(0, dot) : file.fileName());
        made.values.put("extension", dot > 0 ? file.fileName().substring(dot + 1) : "");
        made.bytes = file.content();
        return made;
    }

    private ObjectNode content(Filed content) {
        ObjectNode answer = Answers.JSON.createObjectNode().put("referrednumber", String.valueOf(content.parent == null ? "" : content.parent.address));
        ObjectNode attachment = answer.putObject("giattachmenttype").put("fileName", content.title).put("fileExtention", content.value("extension"))
                .put("fileContent", Base64.getEncoder().encodeToString(content.bytes)).put("fileContsize", "1");
        content.remarks.forEach(attachment.putObject("filesubj").putArray("string")::add);
        return answer;
    }

    private ObjectNode replaced(Filed content, Seen request) {
        checkSizes(request.form().files());
        content.bytes = request.form().files().get(0).content();
        return Answers.JSON.createObjectNode().put("contentobjid", content.address).put("contentobjname", content.name);
    }

    private ObjectNode contentMetadata(Filed content) {
        ObjectNode answer = Answers.JSON.createObjectNode().put("referrednumber", content.parent == null ? "" : content.parent.address);
        answer.set("gimetadatatype", Answers.metadata(content));
        return answer;
    }

    private ObjectNode business(Filed object) {
        return Answers.business(object, stock.children(object));
    }

    private ObjectNode outgoing(Filed document) {
        ObjectNode answer = Answers.business(document, List.of());
        answer.remove("giobjecttype");
        List<Filed> contents = new ArrayList<>(stock.children(document));
        contents.forEach(each -> answer.withArray("gimetadatatype").add(Answers.metadata(each)));
        return answer;
    }

    private static ObjectNode deposit(Filed object) {
        object.deposited = true;
        return Answers.object(object);
    }

    private static @org.jspecify.annotations.Nullable ObjectNode cancel(Filed object) {
        object.cancel();
        return null;
    }

    private static ObjectNode retention(Filed object, JsonNode body) {
        object.values.put("offltscheduled", text(body, "offltscheduled"));
        return Answers.object(object);
    }

    private static @org.jspecify.annotations.Nullable ObjectNode businessData(Filed object, JsonNode body) {
        object.businessData.put(text(body, "reference"), text(body, "value"));
        return null;
    }

    private void checkSizes(List<Form.Part> contents) {
        if (contents.stream().anyMatch(each -> each.content().length > stock.largestContent)) {
            throw new DmsError(DmsError.TOO_LARGE);
        }
    }

    private static JsonNode json(Seen request) {
        return Answers.JSON.readTree(request.body());
    }

    private static JsonNode params(Seen request) {
        return Answers.JSON.readTree(request.form().part("params").orElseThrow().text());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
