package de.laufzettel.design.names;

import de.laufzettel.bpm.Expression;
import de.laufzettel.bpm.FunctionDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an expression compares and computes fits together: numbers with numbers, a choice with one of its values. */
final class TypeCheck {

    private static final Set<String> EQUAL = Set.of("==", "!=");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> COMPUTE = Set.of("+", "-", "*", "/", "%");

    private final Names names;
    private final Map<String, FunctionDescription> functions;
    private final List<ExpressionFinding> findings = new ArrayList<>();

    TypeCheck(Names names, Map<String, FunctionDescription> functions) {
        this.names = names;
        this.functions = functions;
    }

    List<ExpressionFinding> check(Expression expression, boolean condition) {
        findings.clear();
        visit(expression);
        ValueType whole = typeOf(expression);
        if (condition && findings.isEmpty() && whole != ValueType.YES_NO && whole != ValueType.ANY) {
            findings.add(ExpressionFinding.error("not-a-condition", wordOf(expression), null,
                    "Eine Bedingung muss ja oder nein ergeben, hier ergibt sie " + whole.de() + ". Vergleichen Sie mit einem Wert, z. B. == 'ja'.",
                    "A condition must give yes or no, here it gives " + whole.en() + ". Compare with a value, such as == 'yes'."));
        }
        return List.copyOf(findings);
    }

    ValueType typeOf(Expression expression) {
        if (expression instanceof Expression.Path path) {
            return names.find(path.path()).map(DataName::type).orElse(ValueType.ANY);
        } else if (expression instanceof Expression.Text) {
            return ValueType.TEXT;
        } else if (expression instanceof Expression.Number) {
            return ValueType.NUMBER;
        } else if (expression instanceof Expression.YesNo) {
            return ValueType.YES_NO;
        } else if (expression instanceof Expression.Call call) {
            return Optional.ofNullable(functions.get(call.function())).map(function -> ValueType.valueOf(function.result())).orElse(ValueType.ANY);
        } else if (expression instanceof Expression.Unary unary) {
            return unary.operator().equals("-") ? ValueType.NUMBER : ValueType.YES_NO;
        } else if (expression instanceof Expression.Binary binary) {
            return COMPUTE.contains(binary.operator()) ? ValueType.NUMBER : ValueType.YES_NO;
        } else if (expression instanceof Expression.Choice choice) {
            ValueType yes = typeOf(choice.yes());
            return yes == typeOf(choice.no()) ? yes : ValueType.ANY;
        }
        return ValueType.ANY;
    }

    private void visit(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            compare(binary);
        } else if (expression instanceof Expression.Call call && functions.containsKey(call.function())) {
            arguments(call, functions.get(call.function()));
        }
        expression.parts().forEach(this::visit);
    }

    private void compare(Expression.Binary binary) {
        ValueType left = typeOf(binary.left());
        ValueType right = typeOf(binary.right());
        if (EQUAL.contains(binary.operator())) {
            if (!option(binary.left(), binary.right()) && !option(binary.right(), binary.left())
                    && !left.fits(right) && !isNumberWritten(left, binary.right()) && !isNumberWritten(right, binary.left())) {
                mismatch(binary, left, right);
            }
        } else if (ORDER.contains(binary.operator()) && !left.fits(right)) {
            mismatch(binary, left, right);
        } else if (COMPUTE.contains(binary.operator())) {
            computed(binary.left(), left);
            computed(binary.right(), right);
        }
    }

    /** {@code data.alter == '18'} is unusual, but works. */
    private static boolean isNumberWritten(ValueType type, Expression text) {
        return text instanceof Expression.Text written
                && (type == ValueType.NUMBER && written.value().matches("-?\\d+(\\.\\d+)?|")
                        || type == ValueType.YES_NO && written.value().matches("true|false|"));
    }

    /** True when it found something. */
    private boolean option(Expression side, Expression other) {
        if (!(side instanceof Expression.Path path) || !(other instanceof Expression.Text text) || text.value().isEmpty()) {
            return false;
        }
        DataName name = names.find(path.path()).orElse(null);
        if (name == null || name.hasOption(text.value())) {
            return false;
        }
        String nearest = name.options().stream().map(DataName.Option::value)
                .min(Comparator.comparingInt(value -> Names.distance(value, text.value())))
                .filter(value -> Names.distance(value.toLowerCase(), text.value().toLowerCase()) <= Math.max(2, text.value().length() / 3)).orElse(null);
        String offered = String.join(", ", name.options().stream().map(DataName.Option::value).limit(8).toList())
                + (name.options().size() > 8 ? ", …" : "");
        findings.add(ExpressionFinding.error("unknown-option", text.value(), nearest,
                "„data." + path.path() + "“ wird mit „" + text.value() + "“ verglichen, kann aber nur haben: " + offered + ".",
                "\"data." + path.path() + "\" is compared with \"" + text.value() + "\", but can only be: " + offered + "."));
        return true;
    }

    private void mismatch(Expression.Binary binary, ValueType left, ValueType right) {
        findings.add(ExpressionFinding.error("type-mismatch", binary.left() instanceof Expression.Path ? wordOf(binary.left()) : wordOf(binary.right()), null,
                words(binary.left(), true) + " (" + left.de() + ") und " + words(binary.right(), true) + " (" + right.de()
                        + ") lassen sich nicht mit " + binary.operator() + " vergleichen.",
                words(binary.left(), false) + " (" + left.en() + ") and " + words(binary.right(), false) + " (" + right.en()
                        + ") cannot be compared with " + binary.operator() + "."));
    }

    private void computed(Expression side, ValueType type) {
        if (!type.fits(ValueType.NUMBER) && !(side instanceof Expression.Text text && text.value().matches("-?\\d+(\\.\\d+)?"))) {
            boolean date = type == ValueType.DATE;
            findings.add(ExpressionFinding.error("type-mismatch", wordOf(side), null,
                    "Mit " + words(side, true) + " (" + type.de() + ") kann nicht gerechnet werden."
                            + (date ? " Für Tage gibt es plusDays(…) und daysBetween(…)." : ""),
                    words(side, false) + " (" + type.en() + ") cannot be computed with."
                            + (date ? " For days there are plusDays(…) and daysBetween(…)." : "")));
        }
    }

    private void arguments(Expression.Call call, FunctionDescription function) {
        for (int i = 0; i < Math.min(call.arguments().size(), function.parameters().size()); i++) {
            ValueType wanted = ValueType.valueOf(function.parameters().get(i).type());
            Expression given = call.arguments().get(i);
            ValueType type = typeOf(given);
            boolean measured = wanted == ValueType.LIST && (type == ValueType.TEXT || type == ValueType.GROUP);
            boolean written = given instanceof Expression.Text;
            if (!type.fits(wanted) && !measured && !written) {
                findings.add(ExpressionFinding.error("type-mismatch", wordOf(given), null,
                        "Die Funktion „" + call.function() + "“ braucht " + wanted.de() + ", " + words(given, true) + " ist " + type.de() + ".",
                        "The function \"" + call.function() + "\" needs " + wanted.en() + ", " + words(given, false) + " is " + type.en() + "."));
            }
        }
    }

    private static String words(Expression expression, boolean german) {
        String word = wordOf(expression);
        return word.isEmpty() ? german ? "Der Ausdruck" : "The expression" : german ? "„" + word + "“" : "\"" + word + "\"";
    }

    private static String wordOf(Expression expression) {
        if (expression instanceof Expression.Path path) {
            return "data." + path.path();
        } else if (expression instanceof Expression.Text text) {
            return text.value();
        } else if (expression instanceof Expression.Number number) {
            return number.value().toPlainString();
        }
        return expression instanceof Expression.Call call ? call.function() : "";
    }
}
