package de.laufzettel.forms.evaluate;

import java.util.Map;

/** Which types have something special. */
final class Kinds {
    private static final Kind ORDINARY = new Kind() {};
    private static final Map<String, Kind> BY_TYPE = Map.ofEntries(
            Map.entry("address", new AddressKind()),
            Map.entry("checkbox", new CheckboxKind()),
            Map.entry("container", new ContainerKind()),
            Map.entry("currency", new NumberKind(true)),
            Map.entry("day", new DayKind()),
            Map.entry("email", new EmailKind()),
            Map.entry("number", new NumberKind(false)),
            Map.entry("phoneNumber", new TextFieldKind()),
            Map.entry("radio", new RadioKind()),
            Map.entry("select", new SelectKind()),
            Map.entry("selectboxes", new SelectBoxesKind()),
            Map.entry("tags", new TagsKind()),
            Map.entry("textfield", new TextFieldKind()),
            Map.entry("time", new TimeKind()));

    private Kinds() {}

    static Kind of(String type) {
        return BY_TYPE.getOrDefault(type, ORDINARY);
    }
}
