package de.laufzettel.design.tryout;

import de.laufzettel.bpm.UserTask;
import de.laufzettel.design.Problem;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.library.ServicePackage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that a person steps through: forward, one step back, or again from the beginning with the same answers at hand. Its
 * methods wait for each other.
 */
public final class TryOut {

    public static final String START = "start";

    private final UUID id = UUID.randomUUID();
    private final Trials trials;
    private final String owner;
    private final ServicePackage service;
    private final Map<String, Map<String, Object>> typed = new HashMap<>();
    private Trial trial;
    /** What was given before a step back or a new beginning: offered again, never given by itself. */
    private List<Input> before = List.of();
    private Instant touched;
    private int revision;

    TryOut(Trials trials, String owner, ServicePackage service, Locale locale, Instant begin, Instant touched) {
        this.trials = trials;
        this.owner = owner;
        this.service = service;
        this.trial = trials.begin(service, locale, begin);
        List<Problem> refused = trials.refusals(service);
        if (!refused.isEmpty()) {
            throw new NotRunnable(refused);
        }
        this.touched = touched;
    }

    public UUID id() {
        return id;
    }

    public String serviceId() {
        return service.id();
    }

    String owner() {
        return owner;
    }

    synchronized Instant touched() {
        return touched;
    }

    synchronized void touch(Instant now) {
        touched = now;
    }

    public synchronized TryOutState state() {
        return TryOutState.of(this, trial, revision);
    }

    /** The form at this place as far as it is filled in. @throws NotWaiting when the run is elsewhere, or the form is missing */
    public synchronized Filling filling(String place) {
        return filling(place, typed.getOrDefault(place, offered(place)));
    }

    /** Keeps what was typed; nothing is judged and nothing goes on. */
    public synchronized Filling type(String place, Map<String, Object> data) {
        Filling filling = filling(place, data);
        typed.put(place, data);
        return filling;
    }

    private Filling filling(String place, Map<String, Object> data) {
        boolean start = place.equals(START);
        if (start == trial.state().isPresent()) {
            throw new NotWaiting(place);
        }
        String key = start ? service.manifest().start().form() : String.valueOf(task(place).formKey());
        CompiledForm form = trial.forms().find(key).orElseThrow(() -> new NotWaiting(place)).in(trial.locale());
        return new Filling(place, form, start, data, trial.forms().evaluate(form, data, trial.locale(), trial.now()),
                trial.forms().rules(trial.locale(), trial.now()));
    }

    private Map<String, Object> offered(String place) {
        if (place.equals(START)) {
            return again(trial.start().id()).map(input -> ((Input.Start) input).answers()).orElse(Map.of());
        }
        Map<String, Object> data = trial.dataOf(task(place)).toMap();
        return again(place).map(input -> de.laufzettel.bpm.CaseData.of(data).merge(((Input.Task) input).answers()).toMap()).orElse(data);
    }

    private UserTask task(String elementId) {
        return trial.state().stream().flatMap(state -> state.tasks().stream()).filter(task -> task.elementId().equals(elementId)).findFirst()
                .orElseThrow(() -> new NotWaiting(elementId));
    }

    /** What was given to this element at the same visit before. */
    synchronized Optional<Input> again(String elementId) {
        long visits = trial.turns().stream().filter(turn -> turn.input().elementId().equals(elementId)).count();
        return before.stream().filter(input -> input.elementId().equals(elementId)).skip(visits).findFirst();
    }

    /** Sends a form. @throws AnswersRefused */
    public synchronized void send(String place) {
        Map<String, Object> data = typed.getOrDefault(place, offered(place));
        give(place.equals(START) ? new Input.Start(trial.start().id(), data) : new Input.Task(place, data));
        typed.remove(place);
    }

    /** @throws NotWaiting when the run does not wait for it (any more) */
    public synchronized void give(Input input) {
        trial.give(input);
        revision++;
    }

    /** Takes the last input back: all others are given to a new case, which comes to the same place. */
    public synchronized void back() {
        List<Input> given = inputs();
        if (given.isEmpty()) {
            return;
        }
        remember(given);
        anew();
        given.subList(0, given.size() - 1).forEach(trial::give);
    }

    /** From the beginning; what was answered is offered again. */
    public synchronized void restart() {
        remember(inputs());
        anew();
    }

    /** A longer way known from before is not forgotten by going back twice. */
    private void remember(List<Input> given) {
        boolean known = before.size() > given.size() && before.subList(0, given.size()).equals(given);
        before = known ? before : given;
    }

    private void anew() {
        Trial old = trial;
        trial = trials.begin(service, old.locale(), old.begin());
        old.close();
        typed.clear();
        revision++;
    }

    private List<Input> inputs() {
        return trial.turns().stream().map(Turn::input).toList();
    }

    /** The run so far, as a file in {@code scenarios/}. */
    public synchronized byte[] scenario(Said name) {
        return ScenarioWriter.write(Recorder.scenario(trial, name), trials.zone);
    }

    synchronized void close() {
        trial.close();
    }

    @Nullable String formOf(UserTask task) {
        return task.formKey() != null && trial.forms().find(task.formKey()).isPresent() ? task.formKey() : null;
    }
}
