package de.laufzettel.forms.script;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/** Rhino's context with everything shut that leads to Java, and with a budget that is looked at while a script runs. */
final class SandboxContext extends Context {
    static final ContextFactory FACTORY = new Factory();
    private long endNanos = Long.MAX_VALUE;
    private long endBytes = Long.MAX_VALUE;
    private long instructionsLeft = Long.MAX_VALUE;
    private boolean used;
    private int looks;

    private SandboxContext(ContextFactory factory) {
        super(factory);
    }

    /** Starts the budget of one script. */
    void begin(long nanos) {
        endNanos = ThreadMeter.nanos() + Math.min(nanos, ScriptLimits.NANOS);
        endBytes = ThreadMeter.bytes() + ScriptLimits.BYTES;
        instructionsLeft = ScriptLimits.INSTRUCTIONS;
        used = false;
    }

    /** Ends it: libraries may be loaded without one. */
    void end() {
        endNanos = Long.MAX_VALUE;
        endBytes = Long.MAX_VALUE;
        instructionsLeft = Long.MAX_VALUE;
    }

    /** Whether the budget was overdrawn; scripts cannot catch that, but natives between might. */
    boolean isOverdrawn() {
        return used;
    }

    @Override
    protected void observeInstructionCount(int count) {
        instructionsLeft -= count;
        if (instructionsLeft < 0) {
            stop("more instructions than allowed");
        }
        if (endNanos != Long.MAX_VALUE && (++looks & 31) == 0 && ThreadMeter.nanos() > endNanos) {
            stop("more time than allowed");
        }
        if (endBytes != Long.MAX_VALUE && ThreadMeter.bytes() > endBytes) {
            stop("more memory than allowed");
        }
    }

    /** Ends the script; it cannot catch this. */
    void stop(String reason) {
        used = true;
        throw new BudgetUsed("a script in the form used " + reason);
    }

    /** An Error, because scripts can catch exceptions but not errors. */
    static final class BudgetUsed extends Error {
        private static final long serialVersionUID = 1;

        BudgetUsed(String message) {
            super(message, null, false, false);
        }
    }

    private static final class Factory extends ContextFactory {
        @Override
        protected Context makeContext() {
            SandboxContext context = new SandboxContext(this);
            context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
            context.setInterpretedMode(true);
            context.setInstructionObserverThreshold(ScriptLimits.INTERVAL);
            context.setMaximumInterpreterStackDepth(ScriptLimits.DEPTH);
            context.setLocale(java.util.Locale.ENGLISH);
            context.setClassShutter(name -> false);
            return context;
        }

        @Override
        protected boolean hasFeature(Context context, int feature) {
            return switch (feature) {
                // __proto__ and __parent__ lead to objects that scripts must not exchange
                case Context.FEATURE_PARENT_PROTO_PROPERTIES,
                        Context.FEATURE_ENHANCED_JAVA_ACCESS,
                        Context.FEATURE_E4X -> false;
                default -> super.hasFeature(context, feature);
            };
        }
    }
}
