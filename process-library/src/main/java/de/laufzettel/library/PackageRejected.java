package de.laufzettel.library;

import java.util.Locale;

/** A folder or zip is not a service package. Says which file, and why, in German and English; nothing has been changed. */
public final class PackageRejected extends RuntimeException {

    private final String path;
    private final PackageFault fault;
    private final transient Object[] arguments;

    public PackageRejected(String path, PackageFault fault, Object... arguments) {
        super(path + ": " + fault.words(Locale.ENGLISH, arguments));
        this.path = path;
        this.fault = fault;
        this.arguments = arguments.clone();
    }

    /** The file inside the package, or the name of the archive's entry as it was given. */
    public String path() {
        return path;
    }

    public PackageFault fault() {
        return fault;
    }

    /** The reason alone, in German for a German locale and in English for any other. */
    public String reason(Locale locale) {
        return fault.words(locale, arguments);
    }
}
