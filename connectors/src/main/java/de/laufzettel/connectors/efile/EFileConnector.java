package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Lookup;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.TargetUse;
import de.laufzettel.connectors.spi.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Files into whichever e-file the target is; the steps of a process stay as they are when the city changes it. */
@ConnectorType(id = "efile", category = Category.RECORDS, target = TargetUse.OPTIONAL,
        name = @Words(de = "E-Akte", en = "E-file"),
        description = @Words(de = "Legt Vorgänge mit ihren Dokumenten in der E-Akte ab: in der eingebauten oder in der des Hauses.",
                en = "Files procedures with their documents into the e-file: the built-in one or that of the house."),
        icon = "M3 5h6l2 2h10v12H3z M5 9v8h14V9z",
        refusals = {
            @Refusal(code = EFileRefusals.ENTRY_UNKNOWN, bySettings = true, meaning = @Words(
                    de = "Den Aktenplaneintrag gibt es nicht.",
                    en = "There is no such file plan entry.")),
            @Refusal(code = EFileRefusals.ENTRY_HAS_CHILDREN, bySettings = true, meaning = @Words(
                    de = "Unter diesem Aktenplaneintrag stehen weitere; Akten gehören in einen davon.",
                    en = "The entry has entries below it; files belong into one of those.")),
            @Refusal(code = EFileRefusals.ENTRY_REFUSED, bySettings = true, meaning = @Words(
                    de = "Der Aktenplaneintrag ist dafür nicht zugelassen.",
                    en = "The file plan entry is not permitted for it.")),
            @Refusal(code = EFileRefusals.OBJECT_UNKNOWN, bySettings = true, meaning = @Words(
                    de = "Unter dieser Kennung gibt es in der E-Akte nichts.",
                    en = "The e-file has nothing under this id.")),
            @Refusal(code = EFileRefusals.WRONG_KIND, bySettings = true, meaning = @Words(
                    de = "Die Kennung gehört zu einer anderen Art von Objekt.",
                    en = "The id belongs to another kind of object.")),
            @Refusal(code = EFileRefusals.CANCELLED, bySettings = true, meaning = @Words(
                    de = "Das Objekt ist storniert.",
                    en = "The object is cancelled.")),
            @Refusal(code = EFileRefusals.FULL, bySettings = true, meaning = @Words(
                    de = "Unter dem Objekt stehen mehr als 1.000 andere; es passt nichts mehr hinein.",
                    en = "The object has more than 1,000 others below it; nothing more fits in.")),
            @Refusal(code = EFileRefusals.NO_PERMISSION, bySettings = true, meaning = @Words(
                    de = "Dem Benutzer, für den der Schritt handelt, fehlt das Recht dazu.",
                    en = "The user that the step acts for lacks the permission.")),
            @Refusal(code = EFileRefusals.ACCESS_UNKNOWN, bySettings = true, meaning = @Words(
                    de = "Die Zugriffsdefinition gibt es nicht.",
                    en = "There is no such access definition.")),
            @Refusal(code = EFileRefusals.NOT_PLAUSIBLE, bySettings = true, meaning = @Words(
                    de = "Die E-Akte hält eine Angabe nicht für plausibel, zum Beispiel ein Eingangsdatum in der Zukunft.",
                    en = "The e-file finds a value implausible, such as a date of receipt in the future.")),
            @Refusal(code = EFileRefusals.TOO_LARGE, bySettings = true, meaning = @Words(
                    de = "Ein Schriftstück ist größer als 100 MB.",
                    en = "A content is larger than 100 MB.")),
            @Refusal(code = EFileRefusals.NOT_OFFERED, bySettings = true, meaning = @Words(
                    de = "Diese E-Akte kann das nicht.",
                    en = "This e-file cannot do that."))})
public class EFileConnector implements Connector {

    /** The kind of the e-file that is part of the product. */
    public static final String BUILT_IN = "built-in";

    private final EFileWays ways;

    public EFileConnector(Collection<? extends EFileWay> ways) {
        this.ways = new EFileWays(ways);
    }

    @Operation(id = "search-plan", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Aktenplan durchsuchen", en = "Search the file plan"),
            description = @Words(de = "Sucht Aktenplaneinträge nach ihrer Nummer.",
                    en = "Looks for file plan entries by their number."))
    public Finding.Found searchPlan(Finding.PlanSearch input, Call call) {
        return ways.carry(EFileOperation.SEARCH_PLAN, input, call);
    }

    @Operation(id = "search-files", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Akten suchen", en = "Search files"),
            description = @Words(de = "Sucht Akten; alle gefüllten Felder müssen passen.",
                    en = "Looks for files; all fields that are filled in must fit."))
    public Finding.Found searchFiles(Finding.FileSearch input, Call call) {
        return ways.carry(EFileOperation.SEARCH_FILES, input, call);
    }

    @Operation(id = "search-procedures", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Vorgänge suchen", en = "Search procedures"),
            description = @Words(de = "Sucht Vorgänge; alle gefüllten Felder müssen passen.",
                    en = "Looks for procedures; all fields that are filled in must fit."))
    public Finding.Found searchProcedures(Finding.ProcedureSearch input, Call call) {
        return ways.carry(EFileOperation.SEARCH_PROCEDURES, input, call);
    }

    @Operation(id = "create-file", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Akte anlegen", en = "Create a file"),
            description = @Words(de = "Legt eine Akte im Aktenplan an.",
                    en = "Creates a file in the file plan."))
    public Filing.Created createFile(Filing.NewFile input, Call call) {
        return ways.carry(EFileOperation.CREATE_FILE, input, call);
    }

    @Lookup("create-file")
    public Optional<Filing.Created> findCreateFile(UUID key, Filing.NewFile input, Call call) {
        return ways.find(EFileOperation.CREATE_FILE, key, input, call);
    }

    @Operation(id = "create-procedure", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Vorgang anlegen", en = "Create a procedure"),
            description = @Words(de = "Legt einen Vorgang in einer Akte an.",
                    en = "Creates a procedure in a file."))
    public Filing.Created createProcedure(Filing.NewProcedure input, Call call) {
        return ways.carry(EFileOperation.CREATE_PROCEDURE, input, call);
    }

    @Lookup("create-procedure")
    public Optional<Filing.Created> findCreateProcedure(UUID key, Filing.NewProcedure input, Call call) {
        return ways.find(EFileOperation.CREATE_PROCEDURE, key, input, call);
    }

    @Operation(id = "complete-procedure", guarantee = Guarantee.LOOKUP,
            name = @Words(de = "Vorgang ablegen", en = "File a procedure"),
            description = @Words(de = "Legt einen Vorgang mit allen Dokumenten in der richtigen Akte ab, genau einmal.",
                    en = "Files a procedure with all its documents in the right file, exactly once."))
    public Filing.Filed completeProcedure(Filing.ProcedureToFile input, Call call) {
        return ways.carry(EFileOperation.COMPLETE_PROCEDURE, input, call);
    }

    @Lookup("complete-procedure")
    public Optional<Filing.Filed> findCompleteProcedure(UUID key, Filing.ProcedureToFile input, Call call) {
        return ways.find(EFileOperation.COMPLETE_PROCEDURE, key, input, call);
    }

    @Operation(id = "create-incoming", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Eingang anlegen", en = "Create an incoming document"),
            description = @Words(de = "Legt ein eingegangenes Dokument mit seinen Schriftstücken in einem Vorgang an.",
                    en = "Creates an incoming document with its contents in a procedure."))
    public FilingDocuments.CreatedDocument createIncoming(FilingDocuments.Incoming input, Call call) {
        return ways.carry(EFileOperation.CREATE_INCOMING, input, call);
    }

    @Lookup("create-incoming")
    public Optional<FilingDocuments.CreatedDocument> findCreateIncoming(UUID key, FilingDocuments.Incoming input, Call call) {
        return ways.find(EFileOperation.CREATE_INCOMING, key, input, call);
    }

    @Operation(id = "create-outgoing", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Ausgang anlegen", en = "Create an outgoing document"),
            description = @Words(de = "Legt ein ausgehendes Dokument (Erledigung) mit seinen Schriftstücken in einem Vorgang an.",
                    en = "Creates an outgoing document with its contents in a procedure."))
    public FilingDocuments.CreatedDocument createOutgoing(FilingDocuments.Outgoing input, Call call) {
        return ways.carry(EFileOperation.CREATE_OUTGOING, input, call);
    }

    @Lookup("create-outgoing")
    public Optional<FilingDocuments.CreatedDocument> findCreateOutgoing(UUID key, FilingDocuments.Outgoing input, Call call) {
        return ways.find(EFileOperation.CREATE_OUTGOING, key, input, call);
    }

    @Operation(id = "create-internal", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Internes Dokument anlegen", en = "Create an internal document"),
            description = @Words(de = "Legt ein internes Dokument mit seinen Schriftstücken in einem Vorgang an.",
                    en = "Creates an internal document with its contents in a procedure."))
    public FilingDocuments.CreatedDocument createInternal(FilingDocuments.Internal input, Call call) {
        return ways.carry(EFileOperation.CREATE_INTERNAL, input, call);
    }

    @Lookup("create-internal")
    public Optional<FilingDocuments.CreatedDocument> findCreateInternal(UUID key, FilingDocuments.Internal input, Call call) {
        return ways.find(EFileOperation.CREATE_INTERNAL, key, input, call);
    }

    @Operation(id = "add-content", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Schriftstück hinzufügen", en = "Add a content"),
            description = @Words(de = "Fügt einem Dokument der E-Akte ein Schriftstück hinzu.",
                    en = "Adds a content to a document in the e-file."))
    public Filing.Created addContent(FilingDocuments.ContentToAdd input, Call call) {
        return ways.carry(EFileOperation.ADD_CONTENT, input, call);
    }

    @Lookup("add-content")
    public Optional<Filing.Created> findAddContent(UUID key, FilingDocuments.ContentToAdd input, Call call) {
        return ways.find(EFileOperation.ADD_CONTENT, key, input, call);
    }

    @Operation(id = "replace-content", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Schriftstück ersetzen", en = "Replace a content"),
            description = @Words(de = "Ersetzt den Inhalt eines Schriftstücks.",
                    en = "Replaces what a content holds."))
    public Filing.Created replaceContent(FilingDocuments.ContentToReplace input, Call call) {
        return ways.carry(EFileOperation.REPLACE_CONTENT, input, call);
    }

    @Operation(id = "read-content", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Schriftstück lesen", en = "Read a content"),
            description = @Words(de = "Holt ein Schriftstück der E-Akte zu den Dokumenten des Falls.",
                    en = "Brings a content of the e-file to the documents of the case."))
    public Reading.ContentRead readContent(Reading.ContentToRead input, Call call) {
        return ways.carry(EFileOperation.READ_CONTENT, input, call);
    }

    @Operation(id = "read-metadata", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Metadaten lesen", en = "Read metadata"),
            description = @Words(de = "Liest, was die E-Akte über ein Objekt weiß.",
                    en = "Reads what the e-file knows of an object."))
    public Reading.Metadata readMetadata(Reading.ObjectToRead input, Call call) {
        return ways.carry(EFileOperation.READ_METADATA, input, call);
    }

    @Operation(id = "update", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Objekt ändern", en = "Change an object"),
            description = @Words(de = "Ändert Titel und Betreff.",
                    en = "Changes title and subject."))
    public Changing.Changed update(Changing.Update input, Call call) {
        return ways.carry(EFileOperation.UPDATE, input, call);
    }

    @Operation(id = "close", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Zu den Akten (z. A.) verfügen", en = "Close an object"),
            description = @Words(de = "Schließt eine Akte, einen Vorgang oder ein Dokument ab.",
                    en = "Closes a file, a procedure or a document."))
    public Changing.Changed close(Changing.ToClose input, Call call) {
        return ways.carry(EFileOperation.CLOSE, input, call);
    }

    @Lookup("close")
    public Optional<Changing.Changed> findClose(UUID key, Changing.ToClose input, Call call) {
        return ways.find(EFileOperation.CLOSE, key, input, call);
    }

    @Operation(id = "cancel", guarantee = Guarantee.LOOKUP, needsTarget = true,
            name = @Words(de = "Objekt stornieren", en = "Cancel an object"),
            description = @Words(de = "Storniert ein Objekt und alles darunter. Das lässt sich nur in der E-Akte selbst aufheben.",
                    en = "Cancels an object and all below it. Only the e-file itself can undo it."))
    public Changing.Changed cancel(Changing.ToCancel input, Call call) {
        return ways.carry(EFileOperation.CANCEL, input, call);
    }

    @Lookup("cancel")
    public Optional<Changing.Changed> findCancel(UUID key, Changing.ToCancel input, Call call) {
        return ways.find(EFileOperation.CANCEL, key, input, call);
    }

    @Operation(id = "set-retention", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Aufbewahrung setzen", en = "Set the retention date"),
            description = @Words(de = "Setzt, bis wann aufbewahrt wird.",
                    en = "Sets until when it is kept."))
    public Changing.Changed setRetention(Changing.Retention input, Call call) {
        return ways.carry(EFileOperation.SET_RETENTION, input, call);
    }

    @Operation(id = "set-business-data", guarantee = Guarantee.IDEMPOTENT, needsTarget = true,
            name = @Words(de = "Fachdatum setzen", en = "Set a business data value"),
            description = @Words(de = "Setzt ein Fachdatum an einem Objekt.",
                    en = "Sets a business data value at an object."))
    public Changing.Changed setBusinessData(Changing.BusinessData input, Call call) {
        return ways.carry(EFileOperation.SET_BUSINESS_DATA, input, call);
    }
}
