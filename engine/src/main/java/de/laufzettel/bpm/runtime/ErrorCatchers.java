package de.laufzettel.bpm.runtime;

import org.camunda.bpm.engine.impl.bpmn.helper.ErrorDeclarationForProcessInstanceFinder;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.tree.ActivityExecutionHierarchyWalker;

/** Says whether a model catches an error, before it is thrown: the engine would end the case, or fail the transaction. */
public final class ErrorCatchers {

    private ErrorCatchers() {
    }

    public static boolean exist(ExecutionEntity step, String errorCode) {
        ErrorDeclarationForProcessInstanceFinder finder =
                new ErrorDeclarationForProcessInstanceFinder(null, errorCode, step.getActivity());
        ActivityExecutionHierarchyWalker walker = new ActivityExecutionHierarchyWalker(step);
        walker.addScopePreVisitor(finder);
        walker.walkUntil(scope -> finder.getErrorEventDefinition() != null || scope == null);
        return finder.getErrorEventDefinition() != null;
    }
}
