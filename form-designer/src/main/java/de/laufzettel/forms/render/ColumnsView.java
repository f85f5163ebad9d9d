package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;

/** {@code columns}: beside each other where there is room, below each other on a phone. */
final class ColumnsView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        List<?> columns = place.component().get("columns") instanceof List<?> list ? list : List.of();
        out.open("div", "class", "fm-columns");
        int number = 0;
        for (List<Component> column : place.component().groups()) {
            Html inner = new Html();
            place.page().write(column, place.within(), inner);
            // A column of which nothing is shown takes no room.
            if (!inner.isEmpty()) {
                out.open("div", "class", "fm-columns__column fm-fields fm-w" + width(columns, number)).add(inner).close();
            }
            number++;
        }
        out.close();
    }

    /** Twelfths of the width, 1 to 12; all alike where the form says nothing. */
    private static int width(List<?> columns, int number) {
        Object width = number < columns.size() && columns.get(number) instanceof Map<?, ?> map ? map.get("width") : null;
        int even = Math.max(1, 12 / Math.max(1, columns.size()));
        return width instanceof Number twelfths && twelfths.intValue() >= 1 && twelfths.intValue() <= 12 ? twelfths.intValue() : even;
    }
}
