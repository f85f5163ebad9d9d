package de.laufzettel.forms.script;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** What the current thread has used: time of the processor, and memory, as far as the JVM can tell. */
public final class ThreadMeter {
    private static final com.sun.management.@Nullable ThreadMXBean THREADS =
            ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean ? bean : null;
    private static final boolean CPU = THREADS != null && THREADS.isCurrentThreadCpuTimeSupported();

    private ThreadMeter() {}

    /** Nanoseconds; of the clock on the wall where the JVM cannot tell. */
    public static long nanos() {
        return CPU && THREADS != null ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Bytes allocated so far; 0 where the JVM cannot tell. */
    static long bytes() {
        return THREADS == null ? 0 : THREADS.getCurrentThreadAllocatedBytes();
    }
}
