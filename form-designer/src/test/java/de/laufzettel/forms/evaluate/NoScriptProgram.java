package de.laufzettel.forms.evaluate;

import java.util.Map;

/** Evaluates a form with most things but scripts, in a JVM of its own. */
public final class NoScriptProgram {
    private NoScriptProgram() {}

    public static void main(String[] arguments) {
        CompiledForm form = Forms.of(Forms.field("day", "d", "'maxDate':'moment().subtract(18, \\u0027years\\u0027)'"),
                Forms.field("number", "n", "'calculateServer':true,'calculateValue':{'+':[1,2]},'validate':{'min':1}"));
        form.evaluate(Map.of("d", "01/02/2000", "n", 2), Forms.STRICT);
        System.out.println("evaluated");
    }
}
