package de.laufzettel.bpm.guard;

import de.laufzettel.bpm.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

/** Turns the engine's tree of an expression into ours, which other packages may see. */
final class ExpressionReader {

    private ExpressionReader() {
    }

    static Expression read(Node node) {
        if (node instanceof AstProperty property) {
            String path = ExpressionTree.path(property);
            return path == null ? entry(property) : new Expression.Path(path);
        } else if (node instanceof AstString text) {
            return new Expression.Text(String.valueOf(text.eval(null, null)));
        } else if (node instanceof AstNumber number) {
            return new Expression.Number(new BigDecimal(String.valueOf(number.eval(null, null))));
        } else if (node instanceof AstBoolean yesNo) {
            return new Expression.YesNo(Boolean.TRUE.equals(yesNo.eval(null, null)));
        } else if (node instanceof AstNull) {
            return new Expression.Nothing();
        } else if (node instanceof AstFunction function) {
            return new Expression.Call(function.getName(), parts(node));
        } else if (node instanceof AstUnary unary) {
            String operator = unary.getOperator() == AstUnary.NOT ? "not" : unary.getOperator() == AstUnary.EMPTY ? "empty" : "-";
            return new Expression.Unary(operator, read(unary.getChild(0)));
        } else if (node instanceof AstBinary binary) {
            return new Expression.Binary(binary.getOperator().toString(), read(binary.getChild(0)), read(binary.getChild(1)));
        } else if (node instanceof AstChoice) {
            return new Expression.Choice(read(node.getChild(0)), read(node.getChild(1)), read(node.getChild(2)));
        }
        return node.getCardinality() == 1 ? read(node.getChild(0)) : new Expression.Other(parts(node));
    }

    private static Expression entry(AstProperty property) {
        String variable = ExpressionTree.root(property);
        String path = variable == null ? null : ExpressionTree.path(property, variable);
        return path == null ? new Expression.Other(parts(property)) : new Expression.Entry(variable, path);
    }

    private static List<Expression> parts(Node node) {
        List<Expression> parts = new ArrayList<>();
        for (int child = 0; child < node.getCardinality(); child++) {
            parts.add(read(node.getChild(child)));
        }
        return parts;
    }
}
