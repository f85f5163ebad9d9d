package de.laufzettel.bpm.guard;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptBindingsFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import java.util.List;

/** Finds no script engine, whatever is on the class path: decision tables ask here for "groovy" and "javascript" too. */
public final class NoScriptEngines extends ScriptingEngines {

    public NoScriptEngines() {
        super(new ScriptBindingsFactory(List.of()), new DefaultScriptEngineResolver(new javax.script.ScriptEngineManager(null)));
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw new ProcessEngineException("Scripts are not allowed in models and decisions (language " + language + ")");
    }
}
