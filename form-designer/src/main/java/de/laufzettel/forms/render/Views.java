package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.types.ComponentTypes;
import java.util.Map;

/** The view of each component type that has a look of its own; the others look like the type they are like. */
final class Views {
    private static final ComponentView UNKNOWN = new UnknownView();
    private static final Map<String, ComponentView> BY_TYPE = Map.ofEntries(
            Map.entry("address", new AddressView()),
            Map.entry("button", new ButtonView()),
            Map.entry("checkbox", new CheckboxView()),
            Map.entry("columns", new ColumnsView()),
            Map.entry("container", new ContainerView()),
            Map.entry("content", new ContentView()),
            Map.entry("currency", new CurrencyView()),
            Map.entry("datagrid", new DatagridView()),
            Map.entry("datamap", new DatamapView()),
            Map.entry("datetime", new DatetimeView()),
            Map.entry("day", new DayView()),
            Map.entry("editgrid", new EditgridView()),
            Map.entry("email", new EmailView()),
            Map.entry("fieldset", new FieldsetView()),
            Map.entry("file", new FileView()),
            Map.entry("form", new NestedFormView()),
            Map.entry("hidden", new HiddenView()),
            Map.entry("htmlelement", new HtmlelementView()),
            Map.entry("number", new NumberView()),
            Map.entry("panel", new PanelView()),
            Map.entry("password", new PasswordView()),
            Map.entry("radio", new RadioView()),
            Map.entry("recaptcha", new RecaptchaView()),
            Map.entry("select", new SelectView()),
            Map.entry("selectboxes", new SelectboxesView()),
            Map.entry("signature", new SignatureView()),
            Map.entry("survey", new SurveyView()),
            Map.entry("table", new TableView()),
            Map.entry("tabs", new TabsView()),
            Map.entry("tags", new TagsView()),
            Map.entry("textarea", new TextareaView()),
            Map.entry("textfield", new TextfieldView()),
            Map.entry("time", new TimeView()),
            Map.entry("url", new UrlView()),
            Map.entry("well", new WellView()));

    private Views() {}

    static ComponentView of(Component component) {
        return BY_TYPE.getOrDefault(ComponentTypes.like(component.type()), UNKNOWN);
    }

    static boolean knows(String type) {
        return BY_TYPE.containsKey(ComponentTypes.like(type));
    }
}
