package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;

/**
 * {@code table}: Form.io's layout in rows and cells. No HTML table, because it arranges fields and holds no data; cells stand beside
 * each other where there is room.
 */
final class TableView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        int perRow = perRow(place.component());
        List<List<Component>> cells = place.component().groups();
        out.open("div", "class", "fm-fields");
        for (int start = 0; start < cells.size(); start += perRow) {
            out.open("div", "class", "fm-columns");
            for (List<Component> cell : cells.subList(start, Math.min(cells.size(), start + perRow))) {
                Html inner = new Html();
                place.page().write(cell, place.within(), inner);
                if (!inner.isEmpty()) {
                    out.open("div", "class", "fm-columns__column fm-fields fm-w" + Math.max(1, 12 / perRow)).add(inner).close();
                }
            }
            out.close();
        }
        out.close();
    }

    private static int perRow(Component component) {
        Object first = component.get("rows") instanceof List<?> rows && !rows.isEmpty() ? rows.get(0) : null;
        int cells = first instanceof List<?> row ? row.size() : first instanceof Map<?, ?> map ? map.size() : 1;
        return Math.max(1, Math.min(12, cells));
    }
}
