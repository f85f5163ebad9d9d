package de.laufzettel.bpm.runtime;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What follows a start event always runs in the background, whatever the model says: a fault in the first step must not
 * undo a citizen's submission.
 */
final class StartsInBackground extends AbstractBpmnParseListener {

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
        if (scope instanceof ProcessDefinitionEntity && !startEvent.isAsyncAfter()) {
            startEvent.setAsyncAfter(true);
        }
    }
}
