package de.laufzettel.forms.evaluate;

/** Notes what a page must know of an instance: whether it shows, and what logic changed. */
final class PageState {
    private PageState() {}

    static void note(Instance it) {
        Run run = it.run;
        if (Boolean.TRUE.equals(it.conditionallyHidden) || it.intentionallyHidden) {
            run.hidden.add(it.instancePath());
        }
        Spec spec = it.spec();
        if (spec != it.node.spec) {
            run.changed.put(it.instancePath(), spec.changesFrom(it.node.source.json()));
        }
    }
}
