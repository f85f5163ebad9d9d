package de.laufzettel.forms.script;

import de.laufzettel.forms.value.Variables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;

/**
 * A piece of JavaScript from a form. It is compiled when it first runs, and shared by all threads. Each run gets a global object of its
 * own and copies of the data; all it can do is give a value.
 */
public final class Script {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    /** Rhino takes a constant for one of the whole function, and not in loops; a variable of the block does the same there. */
    private static final Pattern CONSTANT = Pattern.compile("\\bconst\\s+(?=[\\w$\\[{])");
    private static final List<String> LIBRARIES = List.of("_", "moment", "utils", "util");
    private final String code;
    private final String result;
    private volatile @Nullable Compiled compiled;

    private record Compiled(
            org.mozilla.javascript.@Nullable Script function, List<String> libraries, List<String> parameters) {}

    private Script(String code, String result) {
        this.code = code;
        this.result = result;
    }

    /** @param result the variable whose value is the script's result */
    public static Script of(String code, String result) {
        return new Script(code, result);
    }

    /** How often the engine was started in this JVM; for tests that prove that it was not. */
    public static int engineStarts() {
        return Realm.made();
    }

    /**
     * The result; null where the script fails, as in the original.
     *
     * @throws ScriptRefused when it uses more than its budget
     */
    public @Nullable Object run(Variables variables, ScriptClock clock) {
        SandboxContext context = (SandboxContext) SandboxContext.FACTORY.enterContext();
        Realm realm = Realm.take(context);
        boolean healthy = false;
        try {
            Object value = run(context, realm, variables, clock);
            healthy = !context.isOverdrawn();
            return value;
        } catch (SandboxContext.BudgetUsed e) {
            throw new ScriptRefused(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new ScriptRefused("a script in the form used more memory than allowed");
        } finally {
            context.end();
            realm.clock.set(null);
            if (healthy) {
                realm.giveBack();
            }
            Context.exit();
        }
    }

    private @Nullable Object run(SandboxContext context, Realm realm, Variables variables, ScriptClock clock) {
        realm.clock.set(clock);
        context.setTimeZone(TimeZone.getTimeZone(clock.zone()));
        Compiled ready = compiled;
        if (ready == null) {
            ready = compile(code, context, variables);
            Matcher constants = CONSTANT.matcher(code);
            if (ready.function == null && constants.find()) {
                ready = compile(constants.replaceAll("let "), context, variables);
            }
            if (ready.function == null) {
                ready = compile(CONSTANT.matcher(ModernSyntax.rewritten(code)).replaceAll("let "), context, variables);
            }
            compiled = ready;
        }
        if (ready.function == null) {
            return null;
        }
        List<Object> arguments = new ArrayList<>();
        ready.libraries.forEach(name -> arguments.add(realm.library(context, name)));
        try {
            context.begin(clock.remainingNanos());
            Scriptable scope = realm.newScope(context);
            Conversion conversion = new Conversion(context, scope, code.contains("..."));
            ready.parameters.forEach(name -> arguments.add(conversion.toScript(variables.get(name))));
            Function guarded = (Function) ready.function.exec(context, scope, scope);
            Function function = (Function) guarded.call(context, scope, scope, new Object[] {realm.guard});
            return conversion.toData(function.call(context, scope, scope, arguments.toArray()));
        } catch (RhinoException | ClassCastException | IllegalStateException e) {
            return context.isOverdrawn() ? refuse() : null;
        }
    }

    private static Object refuse() {
        throw new ScriptRefused("a script in the form used more than its budget");
    }

    /** The names it mentions become parameters; a name that this place in a form does not have stays unknown. */
    private Compiled compile(String code, Context context, Variables variables) {
        if (code.length() > ScriptLimits.CODE) {
            throw new ScriptRefused("a script in the form is longer than " + ScriptLimits.CODE + " characters");
        }
        Set<String> mentioned = new LinkedHashSet<>();
        for (Matcher names = NAME.matcher(code); names.find(); ) {
            mentioned.add(names.group());
        }
        mentioned.add(result);
        List<String> libraries = LIBRARIES.stream().filter(mentioned::contains).toList();
        List<String> parameters = variables.names().stream().filter(mentioned::contains).distinct().toList();
        String all = Stream.concat(libraries.stream(), parameters.stream()).collect(Collectors.joining(","));
        String instance = parameters.contains("instance") ? "instance=$instance(instance);" : "";
        String source = "(function(" + all + "){" + instance + "var " + result + ";" + code + ";return " + result + ";})";
        try {
            if (!Guard.isOneFunction(source, context)) {
                return new Compiled(null, libraries, parameters);
            }
            String guard = guardName(code);
            String guarded = "(function(" + guard + "){return " + Guard.guarded(source, guard, context) + ";})";
            return new Compiled(context.compileString(guarded, "script", 1, null), libraries, parameters);
        } catch (RhinoException e) {
            return new Compiled(null, libraries, parameters);
        }
    }

    /** A name that the script does not mention. */
    private static String guardName(String code) {
        String name = "$joined";
        while (code.contains(name)) {
            name += "0";
        }
        return name;
    }
}
