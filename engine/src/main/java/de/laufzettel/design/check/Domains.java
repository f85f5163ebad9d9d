package de.laufzettel.design.check;

import de.laufzettel.bpm.Expression;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** For each name that conditions read, enough values to tell all cases apart: a choice's values, numbers around each border. */
final class Domains {

    private static final int MOST_MIXES = 4_000;

    private Domains() {
    }

    /** Nothing when a name can have values that cannot be told. An empty value is null. */
    static Optional<Map<String, List<@Nullable Object>>> of(List<Expression> conditions, NamesAt names, String element) {
        Map<String, Set<Object>> compared = new LinkedHashMap<>();
        boolean[] solvable = {true};
        conditions.forEach(condition -> collect(condition, compared, solvable));
        Map<String, List<@Nullable Object>> domains = new LinkedHashMap<>();
        long mixes = 1;
        for (String path : compared.keySet()) {
            DataName name = names.names().find(path).orElse(null);
            List<@Nullable Object> values = name == null || path.contains("[") ? List.of() : values(name, compared.get(path));
            if (values.isEmpty()) {
                return Optional.empty();
            }
            if (names.sureness(path, element) != NamesAt.Sureness.SURELY) {
                values.add(null);
            }
            domains.put(path, values);
            mixes *= values.size();
        }
        return solvable[0] && mixes <= MOST_MIXES && !domains.isEmpty() ? Optional.of(domains) : Optional.empty();
    }

    private static List<@Nullable Object> values(DataName name, Set<Object> compared) {
        List<@Nullable Object> values = new ArrayList<>();
        if (!name.options().isEmpty() && name.type() == ValueType.TEXT) {
            name.options().forEach(option -> values.add(option.value()));
        } else if (name.type() == ValueType.YES_NO) {
            values.addAll(List.of(true, false));
        } else if (name.type() == ValueType.NUMBER) {
            TreeSet<BigDecimal> borders = new TreeSet<>(List.of(BigDecimal.ZERO));
            compared.stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).forEach(border -> {
                borders.add(border);
                borders.add(border.subtract(new BigDecimal("0.5")));
                borders.add(border.add(new BigDecimal("0.5")));
            });
            borders.forEach(border -> values.add(border.stripTrailingZeros().scale() <= 0 ? (Object) border.longValue() : border.doubleValue()));
        } else if (name.type() == ValueType.TEXT) {
            compared.stream().filter(String.class::isInstance).forEach(values::add);
            values.add("…");
        } else if (name.type() == ValueType.LIST && compared.isEmpty()) {
            values.addAll(List.of(List.of(), List.of("…")));
        } else if (name.type() == ValueType.DATE && compared.isEmpty()) {
            values.add("2026-01-15");
        }
        return values;
    }

    private static void collect(Expression expression, Map<String, Set<Object>> compared, boolean[] solvable) {
        if (expression instanceof Expression.Path path) {
            compared.computeIfAbsent(path.path(), each -> new LinkedHashSet<>());
        } else if (expression instanceof Expression.Call || expression instanceof Expression.Entry || expression instanceof Expression.Other) {
            solvable[0] = false;
        } else if (expression instanceof Expression.Binary binary) {
            compare(binary.left(), binary.right(), compared, solvable);
            compare(binary.right(), binary.left(), compared, solvable);
        }
        expression.parts().forEach(part -> collect(part, compared, solvable));
    }

    private static void compare(Expression side, Expression with, Map<String, Set<Object>> compared, boolean[] solvable) {
        if (side instanceof Expression.Path path) {
            Set<Object> values = compared.computeIfAbsent(path.path(), each -> new LinkedHashSet<>());
            if (with instanceof Expression.Text text) {
                values.add(text.value());
            } else if (with instanceof Expression.Number number) {
                values.add(number.value());
            } else if (with instanceof Expression.Path) {
                solvable[0] = false;
            } else if (with instanceof Expression.Unary unary && unary.of() instanceof Expression.Number number) {
                values.add(number.value().negate());
            }
        }
    }
}
