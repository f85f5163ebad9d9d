package de.laufzettel.studio;

import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.Editor;
import de.laufzettel.design.Editors;
import de.laufzettel.design.FileLock;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Who has a service open and who is changing what. The studio asks every few seconds, which is its sign of life as well;
 * the answer says at which revision the draft is, so that a colleague's saves appear by themselves.
 */
@StudioApi
class PresenceApi {

    /** @param tab  names one tab of a browser; made by its script and meaning nothing else */
    record SignOfLife(@NotNull @Pattern(regexp = "[a-z0-9-]{8,40}") String tab, @NotNull @Size(max = 160) String path, boolean changing) {
    }

    record PersonView(String name, String path, boolean me, boolean thisTab) {
    }

    record LockView(String path, String name, boolean me, boolean thisTab, Instant since, @Nullable RequestView request) {
    }

    record RequestView(String name, boolean me, Instant askedAt) {
    }

    record PresenceView(long revision, List<PersonView> people, List<LockView> locks) {
    }

    private final Editors editors;
    private final ServiceDrafts drafts;
    private final Names names;

    PresenceApi(Editors editors, ServiceDrafts drafts, Names names) {
        this.editors = editors;
        this.drafts = drafts;
        this.names = names;
    }

    @PostMapping("/services/{id}/presence")
    PresenceView seen(@PathVariable String id, @Valid @RequestBody SignOfLife sign, @AuthenticationPrincipal SignedIn who) {
        long revision = drafts.find(id).orElseThrow(() -> new DraftMissing(id)).revision();
        editors.seen(id, editor(sign, who), sign.changing());
        return view(id, revision, sign, who);
    }

    @PostMapping("/services/{id}/presence/left")
    void left(@PathVariable String id, @Valid @RequestBody SignOfLife sign) {
        editors.left(id, sign.tab());
    }

    @PostMapping("/services/{id}/lock/ask")
    PresenceView ask(@PathVariable String id, @Valid @RequestBody SignOfLife sign, @AuthenticationPrincipal SignedIn who) {
        editors.ask(id, editor(sign, who));
        return seen(id, sign, who);
    }

    @PostMapping("/services/{id}/lock/give")
    PresenceView give(@PathVariable String id, @Valid @RequestBody SignOfLife sign, @AuthenticationPrincipal SignedIn who) {
        editors.give(id, sign.path(), sign.tab());
        return seen(id, sign, who);
    }

    @PostMapping("/services/{id}/lock/keep")
    PresenceView keep(@PathVariable String id, @Valid @RequestBody SignOfLife sign, @AuthenticationPrincipal SignedIn who) {
        editors.keep(id, sign.path(), sign.tab());
        return seen(id, sign, who);
    }

    /** Without effect while the holder still has time to answer. */
    @PostMapping("/services/{id}/lock/take")
    PresenceView take(@PathVariable String id, @Valid @RequestBody SignOfLife sign, @AuthenticationPrincipal SignedIn who) {
        boolean taken = editors.take(id, editor(sign, who));
        return seen(id, new SignOfLife(sign.tab(), sign.path(), taken), who);
    }

    private PresenceView view(String id, long revision, SignOfLife sign, SignedIn who) {
        Map<String, String> known = new HashMap<>();
        UnaryOperator<String> name = account -> known.computeIfAbsent(account, names::of);
        return new PresenceView(revision,
                editors.here(id).stream().map(one -> new PersonView(name.apply(one.account()), one.path(),
                        one.account().equals(who.getUsername()), one.tab().equals(sign.tab()))).toList(),
                editors.locks(id).stream().map(lock -> view(lock, sign, who, name)).toList());
    }

    private static LockView view(FileLock lock, SignOfLife sign, SignedIn who, UnaryOperator<String> name) {
        FileLock.Request request = lock.request();
        return new LockView(lock.path(), name.apply(lock.account()), lock.account().equals(who.getUsername()),
                lock.tab().equals(sign.tab()), lock.takenAt(), request == null ? null
                        : new RequestView(name.apply(request.account()), request.tab().equals(sign.tab()), request.askedAt()));
    }

    private static Editor editor(SignOfLife sign, SignedIn who) {
        return new Editor(sign.tab(), who.getUsername(), sign.path());
    }
}
