package de.laufzettel.design.tryout;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;

/** Elements as their designer knows them. */
record Names(ProcessModel process) {

    String de(String id) {
        return process.node(id).map(FlowNode::name).filter(name -> !name.isBlank()).map(name -> "„" + name.strip() + "“").orElse("„" + id + "“");
    }

    String en(String id) {
        return process.node(id).map(FlowNode::name).filter(name -> !name.isBlank()).map(name -> "\"" + name.strip() + "\"").orElse("\"" + id + "\"");
    }
}
