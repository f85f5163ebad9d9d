package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What grids of both kinds share on a page: the frame, the rows to show, the buttons. */
final class Grid {
    /** No page shows more new rows than this, whatever a request says. */
    private static final int MOST_NEW = 100;

    private Grid() {}

    static void frame(Place place, Runnable rows, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        out.open("fieldset", "class", frame.isInvalid() ? "kern-fieldset kern-fieldset--error fm-grid" : "kern-fieldset fm-grid",
                "id", place.id(), "tabindex", "-1", "aria-describedby", frame.describedBy());
        out.open("legend", "class", place.component().is("hideLabel") ? "kern-sr-only" : "kern-heading-small fm-legend");
        frame.words(out);
        out.close();
        frame.hint(out);
        out.open("div", "class", "kern-fieldset__body fm-rows");
        rows.run();
        out.close();
        frame.error(out);
        out.close();
        Shown.mark(place, out);
    }

    static List<?> rows(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** How many rows to show: those there are, and new ones that are still empty and so not among the evaluated data. */
    static int count(Place place, int atLeast) {
        int count = Math.max(rows(place.value()).size(), atLeast);
        int most = count + MOST_NEW;
        while (count < most && place.page().options.openRows().contains(place.path() + "[" + count + "]")) {
            count++;
        }
        return count;
    }

    static boolean mayChange(Place place) {
        return !place.isDisabled() && !place.component().is("disableAddingRemovingRows");
    }

    static void addButton(Place place, int count, Html out) {
        String most = place.component().text("validate.maxLength");
        if (!mayChange(place) || (most.matches("\\d{1,9}") && count >= Integer.parseInt(most) && !most.equals("0"))) {
            return;
        }
        String own = SafeHtml.plain(place.component().text("addAnother"));
        String text = own.isBlank() ? place.texts().get(count == 0 ? "row.add.first" : "row.add") : own;
        out.open("div");
        place.page().button(new FormAction(FormAction.Kind.ADD, place.path()), text, own.isBlank() ? "(" + place.name() + ")" : "",
                "secondary", out);
        out.close();
    }

    static void removeButton(Place place, int index, int atLeast, int count, Html out) {
        if (mayChange(place) && count > atLeast) {
            String own = SafeHtml.plain(place.component().text("removeRow"));
            boolean usual = own.isBlank() || own.equals("Cancel");
            place.page().button(new FormAction(FormAction.Kind.REMOVE, place.path() + "[" + index + "]"),
                    usual ? place.texts().get("row.remove") : own, "(" + title(place, index) + ")", "tertiary", out);
        }
    }

    static String title(Place place, int index) {
        return place.texts().get("row.title", place.name(), index + 1);
    }

    static int minLength(Place place) {
        String least = place.component().text("validate.minLength");
        return least.matches("\\d{1,3}") ? Integer.parseInt(least) : 0;
    }
}
