package de.laufzettel.connectors.eakte.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object of the e-file. */
public final class Filed {

    /** The classes of the contract, as far as they are needed. */
    public enum Kind { ENTRY, UNIT, FILE, PROCEDURE, INCOMING, OUTGOING, INTERNAL, CONTENT }

    public final String address;
    public final Kind kind;
    public final @Nullable Filed parent;
    public final List<Filed> children = new ArrayList<>();
    public final Map<String, String> values = new TreeMap<>();
    public final Map<String, String> businessData = new TreeMap<>();
    public final List<String> remarks = new ArrayList<>();
    public String title;
    public String name = "";
    public String createdBy = "";
    public byte[] bytes = new byte[0];
    public boolean cancelled;
    public boolean deposited;
    public boolean locked;

    Filed(String address, Kind kind, @Nullable Filed parent, String title) {
        this.address = address;
        this.kind = kind;
        this.parent = parent;
        this.title = title;
    }

    boolean isDocument() {
        return kind == Kind.INCOMING || kind == Kind.OUTGOING || kind == Kind.INTERNAL;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    void cancel() {
        cancelled = true;
        children.forEach(Filed::cancel);
    }
}
