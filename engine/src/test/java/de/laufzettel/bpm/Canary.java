package de.laufzettel.bpm;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.Expression;

/** Everything an attack could want to reach: a bean, a delegate, a listener, a static method. It counts who touched it. */
public class Canary implements JavaDelegate, ExecutionListener, TaskListener {

    private static final AtomicInteger TOUCHES = new AtomicInteger();

    private Expression value;
    private Expression text;

    /** Only classes named in a model are made by the engine; the test's own bean is made by {@link #harmless}. */
    public Canary() {
        TOUCHES.incrementAndGet();
    }

    static Canary harmless() {
        Canary canary = new Canary();
        TOUCHES.decrementAndGet();
        return canary;
    }

    static int touches() {
        return TOUCHES.get();
    }

    public static int touch() {
        return TOUCHES.incrementAndGet();
    }

    public static int touchWith(int number) {
        return TOUCHES.addAndGet(number);
    }

    public int getTouched() {
        return TOUCHES.incrementAndGet();
    }

    public void setText(Expression text) {
        this.text = text;
    }

    public void setValue(Expression value) {
        this.value = value;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TOUCHES.incrementAndGet();
        if (value != null) {
            value.getValue(execution);
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        TOUCHES.incrementAndGet();
    }

    @Override
    public void notify(DelegateTask task) {
        TOUCHES.incrementAndGet();
    }
}
