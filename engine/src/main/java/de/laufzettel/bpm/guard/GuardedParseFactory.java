package de.laufzettel.bpm.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What the engine's parser would do while it reads, or hide in what it makes of a model, is refused before: it makes an
 * object of any class that a model names as form handler.
 */
public final class GuardedParseFactory implements BpmnParseFactory {

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new GuardedParse(parser);
    }

    private static final class GuardedParse extends BpmnParse {

        private static final List<String> CALL_CODE =
                List.of("variableMappingClass", "variableMappingDelegateExpression", "caseRef");

        GuardedParse(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseStartFormHandlers(List<Element> startEvents, ProcessDefinitionEntity process) {
            startEvents.forEach(GuardedParse::refuseFormCode);
            super.parseStartFormHandlers(startEvents, process);
        }

        @Override
        public TaskDefinition parseTaskDefinition(Element task, String key, ActivityImpl activity,
                ProcessDefinitionEntity process) {
            refuseFormCode(task);
            return super.parseTaskDefinition(task, key, activity, process);
        }

        @Override
        public ActivityImpl parseCallActivity(Element call, ScopeImpl scope, boolean isMultiInstance) {
            boolean code = CALL_CODE.stream().anyMatch(name -> call.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, name) != null);
            if (code) {
                throw new BpmnParseException("A call of a process cannot name code that maps its variables", call);
            }
            return super.parseCallActivity(call, scope, isMultiInstance);
        }

        private static void refuseFormCode(Element element) {
            Element extensions = element.element("extensionElements");
            boolean code = extensions != null && Stream.of("formData", "taskListener")
                    .anyMatch(name -> extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, name) != null);
            if (code || element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass") != null) {
                throw new BpmnParseException("Form handlers, validators and task listeners are not allowed", element);
            }
        }
    }
}
