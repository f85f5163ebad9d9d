package de.laufzettel.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the document in one language. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        this.bundle = ResourceBundle.getBundle("messages.dossier", this.locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(values);
    }

    /** The word for a kind, such as a field's type; the kind itself when there is no word for it. */
    String kind(String group, String kind) {
        return bundle.containsKey(group + "." + kind) ? bundle.getString(group + "." + kind) : kind;
    }
}
