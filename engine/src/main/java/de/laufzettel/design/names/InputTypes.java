package de.laufzettel.design.names;

import de.laufzettel.bpm.Expression;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FunctionDescription;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what a step gives to a connector is what that takes. */
public final class InputTypes {

    private final Expressions expressions;
    private final Map<String, FunctionDescription> functions;

    public InputTypes(Expressions expressions) {
        this.expressions = expressions;
        this.functions = expressions.functions().stream().collect(Collectors.toMap(FunctionDescription::name, Function.identity()));
    }

    public Optional<ExpressionFinding> mismatch(FieldDescription field, @Nullable Object given, String element, NamesAt names) {
        if (given instanceof List<?> list) {
            FieldType type = field.type() instanceof FieldType.ListOf many ? many.element() : field.type();
            return list.stream().flatMap(entry -> one(field, type, entry, names, true).stream()).findFirst();
        }
        return one(field, field.type(), given, names, false).or(() -> maybeEmpty(field, given, element, names));
    }

    private Optional<ExpressionFinding> one(FieldDescription field, FieldType type, @Nullable Object given, NamesAt names, boolean entry) {
        if (!(given instanceof String text) || text.isBlank() || text.length() > 4_000) {
            return Optional.empty();
        }
        if (!text.contains("${") && !text.contains("#{")) {
            return literal(field, type, text.strip());
        }
        return whole(text).flatMap(expression -> {
            ValueType wanted = StepNames.typeOf(type);
            ValueType found = new TypeCheck(names.names(), functions).typeOf(expression);
            boolean documents = wanted == ValueType.DOCUMENT && (found == ValueType.LIST && entry || found == ValueType.GROUP)
                    || wanted == ValueType.LIST && found == ValueType.DOCUMENT;
            boolean words = wanted == ValueType.TEXT && !field.bounds().mail() && List.of(ValueType.NUMBER, ValueType.YES_NO, ValueType.DATE).contains(found);
            if (found.fits(wanted) || documents || words) {
                return Optional.empty();
            }
            return Optional.of(ExpressionFinding.error("type-mismatch", text.strip(), null,
                    "„" + field.label().de() + "“ braucht " + wanted.de() + ", " + text.strip() + " ist " + found.de() + ".",
                    "\"" + field.label().en() + "\" needs " + wanted.en() + ", " + text.strip() + " is " + found.en() + "."));
        });
    }

    private static Optional<ExpressionFinding> literal(FieldDescription field, FieldType type, String text) {
        if (type instanceof FieldType.Choice choice && !choice.values().contains(text)) {
            return Optional.of(ExpressionFinding.error("unknown-option", text,
                    choice.values().stream().min(Comparator.comparingInt(value -> Names.distance(value, text))).orElse(null),
                    "„" + field.label().de() + "“ kennt „" + text + "“ nicht, nur: " + String.join(", ", choice.values()) + ".",
                    "\"" + field.label().en() + "\" does not know \"" + text + "\", only: " + String.join(", ", choice.values()) + "."));
        }
        boolean fits = type instanceof FieldType.Text ? !field.bounds().mail() || text.matches("[^@\\s]+@[^@\\s]+")
                : type instanceof FieldType.WholeNumber ? text.matches("-?\\d{1,18}")
                : type instanceof FieldType.DecimalNumber ? text.matches("-?\\d{1,18}(\\.\\d{1,9})?")
                : type instanceof FieldType.YesNo ? text.matches("true|false")
                : type instanceof FieldType.Date ? text.matches("\\d{4}-\\d{2}-\\d{2}")
                : !(type instanceof FieldType.Document || type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Document);
        boolean tooLong = fits && field.bounds().mostLength().isPresent() && type instanceof FieldType.Text
                && text.length() > field.bounds().mostLength().getAsLong();
        if (fits && !tooLong) {
            return Optional.empty();
        }
        String de = tooLong ? "ist länger als " + field.bounds().mostLength().getAsLong() + " Zeichen" : "ist nicht, was hier gebraucht wird: „" + text + "“";
        String en = tooLong ? "is longer than " + field.bounds().mostLength().getAsLong() + " characters" : "is not what is needed here: \"" + text + "\"";
        return Optional.of(ExpressionFinding.error("type-mismatch", text, null, "„" + field.label().de() + "“ " + de + ".",
                "\"" + field.label().en() + "\" " + en + "."));
    }

    /** What must be given, from a field that a person may leave empty. */
    private Optional<ExpressionFinding> maybeEmpty(FieldDescription field, @Nullable Object given, String element, NamesAt names) {
        if (!field.required() || !(given instanceof String text)) {
            return Optional.empty();
        }
        return whole(text).filter(Expression.Path.class::isInstance).map(expression -> ((Expression.Path) expression).path())
                .filter(path -> names.names().knows(path) && names.written(path, element) == NamesAt.Sureness.SURELY
                        && names.sureness(path, element) != NamesAt.Sureness.SURELY)
                .map(path -> ExpressionFinding.doubt("maybe-empty", "data." + path, null,
                        "„" + field.label().de() + "“ muss angegeben werden, „data." + path + "“ darf aber leer bleiben. Fragen Sie vorher mit einer Verzweigung danach.",
                        "\"" + field.label().en() + "\" must be given, but \"data." + path + "\" may be left empty. Ask for it with a gateway before."));
    }

    /** What an attribute's expression gives; nothing where there is more in the text, or it is not known. */
    public Optional<ValueType> typeOf(@Nullable String text, NamesAt names) {
        return text == null || !text.contains("{") ? Optional.empty()
                : whole(text).map(expression -> new TypeCheck(names.names(), functions).typeOf(expression)).filter(type -> type != ValueType.ANY);
    }

    /** The expression, where the text is nothing else. */
    private Optional<Expression> whole(String text) {
        try {
            List<String> all = expressions.split(text);
            return all.size() == 1 && all.get(0).length() == text.strip().length() ? Optional.of(expressions.read(all.get(0))) : Optional.empty();
        } catch (ExpressionRejected gatesToSay) {
            return Optional.empty();
        }
    }
}
