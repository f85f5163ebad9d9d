package de.laufzettel.library;

import java.text.MessageFormat;
import java.util.Locale;

/** Why a service package is refused, in words for the person who wanted to import it. */
public enum PackageFault {
    MISSING("Die Datei fehlt. Jedes Dienstpaket braucht sie.", "The file is missing. Every service package needs it."),
    TOO_MANY_FILES("Das Paket hat mehr als {0} Dateien.", "The package has more than {0} files."),
    FILE_TOO_LARGE("Die Datei ist größer als {0} Bytes.", "The file is larger than {0} bytes."),
    PACKAGE_TOO_LARGE("Der Inhalt des Pakets ist zusammen größer als {0} Bytes.", "The content of the package is larger than {0} bytes in all."),
    ARCHIVE_TOO_LARGE("Die Zip-Datei ist größer als {0} Bytes.", "The zip file is larger than {0} bytes."),
    NOT_A_ZIP("Das ist keine lesbare Zip-Datei ({0}).", "This is not a readable zip file ({0})."),
    NAME_NOT_ALLOWED("Der Dateiname ist nicht erlaubt: {0}", "The file name is not allowed: {0}"),
    NAME_TWICE("Der Name kommt zweimal vor (auch als „{0}“).", "The name occurs twice (also as \"{0}\")."),
    LINK("Verknüpfungen (symbolische Links) sind nicht erlaubt.", "Symbolic links are not allowed."),
    NESTED_ARCHIVE("Ein Archiv im Archiv ist nicht erlaubt.", "An archive inside the archive is not allowed."),
    NOT_UTF8("Die Datei ist kein Text in UTF-8.", "The file is not text in UTF-8."),
    MANIFEST("{0}", "{1}");

    private final String german;
    private final String english;

    PackageFault(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String words(Locale locale, Object... arguments) {
        String pattern = "de".equals(locale.getLanguage()) ? german : english;
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}
