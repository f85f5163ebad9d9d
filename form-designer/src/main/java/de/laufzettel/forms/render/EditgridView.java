package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.summary.Summary;
import de.laufzettel.forms.summary.SummaryHtml;
import java.util.List;
import java.util.Map;

/**
 * {@code editgrid}: rows of the same fields, shown as text until one is opened for editing. A row is open when it was asked for, has
 * an error, or is still empty.
 */
final class EditgridView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Grid.frame(place, () -> {
            int count = Grid.count(place, place.component().is("openWhenEmpty") ? 1 : 0);
            if (count == 0) {
                out.element("p", place.texts().get("row.none"), "class", "kern-body kern-body--muted");
            }
            for (int i = 0; i < count; i++) {
                row(place, i, count, out);
            }
            Grid.addButton(place, count, out);
        }, out);
    }

    private static void row(Place place, int index, int count, Html out) {
        List<?> rows = Grid.rows(place.value());
        Scope scope = place.scope().rowAt(place.path(), place.instancePath(), rows, index);
        boolean open = isOpen(place, scope);
        out.open("fieldset", "class", "kern-fieldset fm-row", "id", Ids.of(scope.dataPath()), "tabindex", "-1");
        out.open("legend", "class", "kern-label").text(Grid.title(place, index)).close();
        if (open) {
            out.open("div", "class", "kern-fieldset__body fm-fields");
            place.page().write(place.component().children(), scope, out);
            Shown.mark(scope.dataPath(), out);
            out.single("input", "type", "hidden", "name", PostedPage.OPEN, "value", scope.dataPath());
            out.close();
        } else {
            out.open("div", "class", "kern-fieldset__body");
            SummaryHtml.entries(Summary.row(place.component(), place.page().evaluation, scope.dataPath(),
                    scope.instancePath(), place.page().options.locale(), place.page().options.zone()), out);
            out.close();
        }
        out.open("div", "class", "kern-btn-wrapper");
        if (!place.isDisabled()) {
            String own = SafeHtml.plain(place.component().text("saveRow"));
            String done = own.isBlank() || own.equals("Save") ? place.texts().get("row.done") : own;
            place.page().button(new FormAction(open ? FormAction.Kind.DONE : FormAction.Kind.EDIT, scope.dataPath()),
                    open ? done : place.texts().get("row.edit"), "(" + Grid.title(place, index) + ")", "secondary", out);
        }
        Grid.removeButton(place, index, Grid.minLength(place), count, out);
        out.close().close();
    }

    private static boolean isOpen(Place place, Scope scope) {
        if (place.page().options.openRows().contains(scope.dataPath())) {
            return true;
        }
        boolean wrong = place.page().options.showErrors() && place.page().evaluation.errors().stream()
                .anyMatch(error -> error.path().startsWith(scope.dataPath() + "."));
        return wrong || isEmpty(scope.row());
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(EditgridView::isEmpty);
        }
        return value == null || "".equals(value) || Boolean.FALSE.equals(value) || (value instanceof List<?> list && list.isEmpty());
    }

    @Override
    public void read(PostedPlace posted) {
        PostedRows rows = PostedRows.read(posted);
        if (rows == null) {
            return;
        }
        for (int i = 0; i < rows.count() + (rows.removed() >= 0 ? 1 : 0); i++) {
            String path = posted.path() + "[" + i + "]";
            boolean done = posted.page().asks(FormAction.Kind.DONE, path);
            boolean open = (posted.page().wasOpen(path) && !done) || posted.page().asks(FormAction.Kind.EDIT, path) || i == rows.addedAt();
            if (open && i != rows.removed()) {
                int now = rows.removed() >= 0 && i > rows.removed() ? i - 1 : i;
                posted.page().openAfter.add(posted.path() + "[" + now + "]");
            }
        }
    }
}
