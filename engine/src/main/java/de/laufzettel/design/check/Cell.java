package de.laufzettel.design.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of a decision table, as far as it is one of the usual simple tests: nothing, values, a comparison, an interval. */
final class Cell {

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"(?:\\s*,\\s*\"[^\"\\\\]*\")*");
    private static final Pattern NUMBERS = Pattern.compile(NUMBER + "(?:\\s*,\\s*" + NUMBER + ")*");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(\\]])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\])\\[])");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);

    enum Kind {
        ANY, TEXT, NUMBER, YES_NO, OTHER
    }

    private final Kind kind;
    private final boolean negated;
    private final List<Object> values = new ArrayList<>();
    private @Nullable BigDecimal from;
    private @Nullable BigDecimal to;
    private boolean withFrom;
    private boolean withTo;

    private Cell(Kind kind, boolean negated) {
        this.kind = kind;
        this.negated = negated;
    }

    static Cell read(String written) {
        String text = written.strip();
        Matcher not = NOT.matcher(text);
        boolean negated = not.matches();
        String inside = negated ? not.group(1).strip() : text;
        Matcher compared = COMPARED.matcher(inside);
        Matcher interval = INTERVAL.matcher(inside);
        if (text.isEmpty() || text.equals("-")) {
            return new Cell(Kind.ANY, false);
        } else if (TEXTS.matcher(inside).matches()) {
            Cell cell = new Cell(Kind.TEXT, negated);
            Matcher each = Pattern.compile("\"([^\"]*)\"").matcher(inside);
            while (each.find()) {
                cell.values.add(each.group(1));
            }
            return cell;
        } else if (inside.equals("true") || inside.equals("false")) {
            Cell cell = new Cell(Kind.YES_NO, negated);
            cell.values.add(Boolean.valueOf(inside));
            return cell;
        } else if (NUMBERS.matcher(inside).matches()) {
            Cell cell = new Cell(Kind.NUMBER, negated);
            for (String each : inside.split(",")) {
                cell.values.add(new BigDecimal(each.strip()));
            }
            return cell;
        } else if (compared.matches()) {
            Cell cell = new Cell(Kind.NUMBER, negated);
            BigDecimal border = new BigDecimal(compared.group(2));
            boolean least = compared.group(1).startsWith(">");
            boolean equal = compared.group(1).endsWith("=");
            cell.from = least ? border : null;
            cell.to = least ? null : border;
            cell.withFrom = equal;
            cell.withTo = equal;
            return cell;
        } else if (interval.matches()) {
            Cell cell = new Cell(Kind.NUMBER, negated);
            cell.from = new BigDecimal(interval.group(2));
            cell.to = new BigDecimal(interval.group(3));
            cell.withFrom = interval.group(1).equals("[");
            cell.withTo = interval.group(4).equals("]");
            return cell;
        }
        return new Cell(Kind.OTHER, negated);
    }

    Kind kind() {
        return kind;
    }

    /** Values that are written out: texts or true or false. */
    List<Object> values() {
        return values;
    }

    /** Numbers at which something changes. */
    List<BigDecimal> borders() {
        List<BigDecimal> borders = new ArrayList<>();
        values.stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).forEach(borders::add);
        if (from != null) {
            borders.add(from);
        }
        if (to != null) {
            borders.add(to);
        }
        return borders;
    }

    boolean holds(Object value) {
        return kind == Kind.ANY || negated != plainlyHolds(value);
    }

    private boolean plainlyHolds(Object value) {
        if (value instanceof BigDecimal number) {
            if (from == null && to == null) {
                return values.stream().anyMatch(each -> each instanceof BigDecimal one && one.compareTo(number) == 0);
            }
            return (from == null || number.compareTo(from) > 0 || withFrom && number.compareTo(from) == 0)
                    && (to == null || number.compareTo(to) < 0 || withTo && number.compareTo(to) == 0);
        }
        return values.contains(value);
    }
}
