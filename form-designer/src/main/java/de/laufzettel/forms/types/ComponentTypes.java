package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The types by their names in forms. A new type is a record, a line here, a test and a row in the read-me. */
public final class ComponentTypes {
    private static final Map<String, Type> ALL = Map.ofEntries(
            Map.entry("address", Type.of(Address::of)),
            Map.entry("button", Type.of(Button::of)),
            Map.entry("checkbox", Type.of(Checkbox::of)),
            Map.entry("columns", Type.of(Columns::of)),
            Map.entry("container", Type.of(Container::of)),
            Map.entry("content", Type.of(Content::of)),
            Map.entry("currency", Type.of(Currency::of)),
            Map.entry("datagrid", Type.of(Datagrid::of)),
            Map.entry("datamap", Type.of(Datamap::of)),
            Map.entry("datetime", Type.of(Datetime::of)),
            Map.entry("day", Type.of(Day::of)),
            Map.entry("editgrid", Type.of(Editgrid::of)),
            Map.entry("email", Type.of(Email::of)),
            Map.entry("fieldset", Type.of(Fieldset::of)),
            Map.entry("file", Type.of(File::of)),
            Map.entry("form", Type.of(NestedForm::of)),
            Map.entry("hidden", Type.of(Hidden::of)),
            Map.entry("htmlelement", Type.of(Htmlelement::of)),
            Map.entry("number", Type.of(NumberField::of)),
            Map.entry("panel", Type.of(Panel::of)),
            Map.entry("password", Type.of(Password::of)),
            Map.entry("phoneNumber", Type.like("textfield", PhoneNumber::of).asking("tel").evaluatedByItself()),
            Map.entry("radio", Type.of(Radio::of)),
            Map.entry("recaptcha", Type.of(Recaptcha::of)),
            Map.entry("select", Type.of(Select::of)),
            Map.entry("selectboxes", Type.of(Selectboxes::of)),
            Map.entry("signature", Type.of(Signature::of)),
            Map.entry("survey", Type.of(Survey::of)),
            Map.entry("table", Type.of(Table::of)),
            Map.entry("tabs", Type.of(Tabs::of)),
            Map.entry("tags", Type.of(Tags::of)),
            Map.entry("textarea", Type.of(Textarea::of)),
            Map.entry("textfield", Type.of(Textfield::of)),
            Map.entry("time", Type.of(Time::of)),
            Map.entry("url", Type.of(Url::of)),
            Map.entry("well", Type.of(Well::of)));

    /**
     * @param like the type whose page and value it has; "" for its own
     * @param keyboard kind of the native input of a type that is like a text field
     * @param byItself whether it is evaluated under its own name: the original has rules for it
     */
    private record Type(Function<PropertyReader, ? extends ComponentType> reader, String like, String keyboard, boolean byItself) {
        static Type of(Function<PropertyReader, ? extends ComponentType> reader) {
            return new Type(reader, "", "text", true);
        }

        /** A type that is shown, evaluated and summed up as another one is. */
        static Type like(String other, Function<PropertyReader, ? extends ComponentType> reader) {
            return new Type(reader, other, "text", false);
        }

        Type asking(String nativeInput) {
            return new Type(reader, like, nativeInput, byItself);
        }

        Type evaluatedByItself() {
            return new Type(reader, like, keyboard, true);
        }
    }

    private ComponentTypes() {}

    /** Every type's name. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    public static boolean knows(String type) {
        return ALL.containsKey(type);
    }

    /**
     * Whether pages show it, so that somebody can answer it. Not shown are premium and unknown types, but for those that only arrange
     * others, and checks for robots.
     */
    public static boolean isShown(Component component) {
        return knows(component.type())
                ? !component.type().equals("recaptcha")
                : !component.is("input") && !component.children().isEmpty();
    }

    /** The type that decides how it is shown and summed up: most types decide for themselves. */
    public static String like(String type) {
        Type known = ALL.get(type);
        return known == null || known.like.isEmpty() ? type : known.like;
    }

    /** The type whose rules it has. */
    public static String evaluatedAs(String type) {
        Type known = ALL.get(type);
        return known == null || known.byItself ? type : known.like;
    }

    /** The kind of native input, {@code text}, {@code tel}, {@code url}, …, for a type that is like a text field. */
    public static String keyboard(String type) {
        Type known = ALL.get(type);
        return known == null ? "text" : known.keyboard;
    }

    /**
     * The component as its type reads it; {@link Other} for types that are premium or not known.
     *
     * @throws FormRejected with the JSON pointer of the first property that has a value of a wrong kind
     */
    public static ComponentType of(Component component) {
        PropertyReader reader = new PropertyReader(component);
        ComponentType read = read(reader);
        if (!reader.errors().isEmpty()) {
            throw reader.errors().get(0);
        }
        return read;
    }

    /** Every property with a value of a wrong kind; evaluation takes such values as the original does. */
    public static List<FormRejected> errors(Component component) {
        PropertyReader reader = new PropertyReader(component);
        read(reader);
        return List.copyOf(reader.errors());
    }

    static ComponentType read(PropertyReader reader) {
        Type type = ALL.get(reader.component().type());
        return type == null ? Other.of(reader) : type.reader.apply(reader);
    }
}
