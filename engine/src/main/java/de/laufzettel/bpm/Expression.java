package de.laufzettel.bpm;

import java.math.BigDecimal;
import java.util.List;

/** An expression read into parts, for checks that look at what is compared with what. */
public sealed interface Expression {

    /** A place below {@code data}, such as {@code hund.rasse}. */
    record Path(String path) implements Expression {
    }

    /** A place below the entry that a loop is at, such as {@code name} of {@code person}. */
    record Entry(String variable, String path) implements Expression {
    }

    record Text(String value) implements Expression {
    }

    record Number(BigDecimal value) implements Expression {
    }

    record YesNo(boolean value) implements Expression {
    }

    record Nothing() implements Expression {
    }

    record Call(String function, List<Expression> arguments) implements Expression {
    }

    /** @param operator {@code not}, {@code empty} or {@code -} */
    record Unary(String operator, Expression of) implements Expression {
    }

    /** @param operator as written: {@code ==}, {@code <}, {@code &&}, {@code +}, … */
    record Binary(String operator, Expression left, Expression right) implements Expression {
    }

    record Choice(Expression condition, Expression yes, Expression no) implements Expression {
    }

    /** Anything else, a text with several expressions in it among them. */
    record Other(List<Expression> parts) implements Expression {
    }

    default List<Expression> parts() {
        if (this instanceof Call call) {
            return call.arguments();
        } else if (this instanceof Unary unary) {
            return List.of(unary.of());
        } else if (this instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        } else if (this instanceof Choice choice) {
            return List.of(choice.condition(), choice.yes(), choice.no());
        }
        return this instanceof Other other ? other.parts() : List.of();
    }
}
