package de.laufzettel.forms.script;

import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.ConditionalExpression;
import org.mozilla.javascript.ast.ElementGet;
import org.mozilla.javascript.ast.FunctionCall;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.NewExpression;
import org.mozilla.javascript.ast.UnaryExpression;
import org.mozilla.javascript.ast.UpdateExpression;

/** Where an expression starts in its source. Rhino's own positions leave out signs and words in front, as in {@code -1 + a}. */
final class LeftEdge {
    private LeftEdge() {}

    static int of(AstNode node, String source) {
        if (node instanceof UnaryExpression unary) {
            return before(of(unary.getOperand(), source), AstNode.operatorToString(unary.getType()), source);
        }
        if (node instanceof UpdateExpression update && !update.isPostfix()) {
            return before(of(update.getOperand(), source), AstNode.operatorToString(update.getType()), source);
        }
        AstNode first = first(node);
        return first == null ? node.getAbsolutePosition() : of(first, source);
    }

    private static AstNode first(AstNode node) {
        if (node instanceof InfixExpression infix) {
            return infix.getLeft();
        }
        if (node instanceof ElementGet element) {
            return element.getTarget();
        }
        if (node instanceof FunctionCall call && !(node instanceof NewExpression)) {
            return call.getTarget();
        }
        if (node instanceof ConditionalExpression conditional) {
            return conditional.getTestExpression();
        }
        return node instanceof UpdateExpression update ? update.getOperand() : null;
    }

    private static int before(int operand, String operator, String source) {
        int at = source.lastIndexOf(operator, operand - operator.length());
        return at < 0 ? operand : at;
    }
}
