package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;

/** {@code datagrid}: rows of the same fields, all of them open. A group for each row, because a table does not fit a phone. */
final class DatagridView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Grid.frame(place, () -> {
            int atLeast = Math.max(Grid.minLength(place), startsEmpty(place) || place.value() != null ? 0 : 1);
            int count = Grid.count(place, atLeast);
            for (int i = 0; i < count; i++) {
                row(place, i, count, out);
            }
            Grid.addButton(place, count, out);
        }, out);
    }

    private static boolean startsEmpty(Place place) {
        return place.component().is("initEmpty") || place.component().is("noFirstRow");
    }

    private static void row(Place place, int index, int count, Html out) {
        Scope scope = place.scope().rowAt(place.path(), place.instancePath(), Grid.rows(place.value()), index);
        out.open("fieldset", "class", "kern-fieldset fm-row", "id", Ids.of(scope.dataPath()), "tabindex", "-1");
        out.open("legend", "class", "kern-label").text(Grid.title(place, index)).close();
        out.open("div", "class", "kern-fieldset__body fm-fields");
        place.page().write(place.component().children(), scope, out);
        Shown.mark(scope.dataPath(), out);
        out.close();
        Grid.removeButton(place, index, startsEmpty(place) ? Grid.minLength(place) : Math.max(1, Grid.minLength(place)), count, out);
        out.close();
    }

    @Override
    public void read(PostedPlace posted) {
        PostedRows.read(posted);
    }
}
