package de.laufzettel.bpm.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The engine's parser makes an object of any class a model names as form handler, while it reads: that is refused before. */
public final class GuardedParseFactory implements BpmnParseFactory {

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new GuardedParse(parser);
    }

    private static final class GuardedParse extends BpmnParse {

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
