package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.answers.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code survey}: the same answers to choose from for several questions. A group for each question, because a table does not fit a phone. */
final class SurveyView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", "kern-fieldset__body fm-survey");
        int number = 0;
        for (Option question : questions(place.component())) {
            question(place, frame, question, number++, out);
        }
        out.close();
        frame.error(out);
        out.close();
        Shown.mark(place, out);
    }

    private static void question(Place place, Frame frame, Option question, int number, Html out) {
        String name = place.path() + "." + question.key();
        String chosen = answer(place.value(), question);
        out.open("fieldset", "class", "kern-fieldset");
        out.open("legend", "class", "kern-label").safe(SafeHtml.inline(question.label())).close();
        out.open("div", "class", "kern-fieldset__body kern-fieldset__body--horizontal");
        int answer = 0;
        for (Option option : Options.listed(place.component().get("values"))) {
            String id = number == 0 && answer == 0 ? place.id() : place.id() + "-" + number + "-" + answer;
            new Choice(id, name, place, option.key(), option.key().equals(chosen), true).write(option.label(), frame.isInvalid(), out);
            answer++;
        }
        out.close().close();
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return;
        }
        Map<String, Object> value = posted.before() instanceof Map<?, ?> before ? Rows.copy(before) : new LinkedHashMap<>();
        for (Option question : questions(posted.component())) {
            List<String> values = posted.values(posted.path() + "." + question.key());
            if (values != null && !values.get(0).equals(answer(posted.before(), question))) {
                value.put(question.key(), values.get(0));
            }
        }
        posted.keepOr(value, !value.isEmpty());
    }

    private static List<Option> questions(Component component) {
        return Options.listed(component.get("questions"));
    }

    private static String answer(@Nullable Object value, Option question) {
        return value instanceof Map<?, ?> map ? Scalars.text(map.get(question.key())) : "";
    }
}
