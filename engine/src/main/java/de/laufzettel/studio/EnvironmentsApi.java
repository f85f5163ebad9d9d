package de.laufzettel.studio;

import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.Environment;
import de.laufzettel.promotion.EnvironmentRefused;
import de.laufzettel.promotion.Environments;
import de.laufzettel.promotion.Promotion;
import de.laufzettel.promotion.PromotionFailed;
import de.laufzettel.promotion.SenderKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The installations that versions are brought to, and the keys of those that bring versions here. */
@StudioApi
class EnvironmentsApi {

    record EnvironmentView(long id, String name, String address, Instant addedAt, String addedBy) {
    }

    record KeyView(long id, String name, Instant createdAt, String createdBy, @Nullable Instant usedAt) {
    }

    record EnvironmentsView(boolean mayManage, List<EnvironmentView> environments, List<KeyView> keys) {
    }

    record NewEnvironment(@NotBlank @Size(max = 80) String name, @NotBlank @Size(max = 400) String address, @NotBlank @Size(max = 400) String token) {
    }

    record NewKey(@NotBlank @Size(max = 80) String name) {
    }

    /** @param token shown this once */
    record MadeKey(String token, EnvironmentsView all) {
    }

    private final Environments environments;
    private final SenderKeys keys;
    private final Promotion promotion;
    private final Names names;

    EnvironmentsApi(Environments environments, SenderKeys keys, Promotion promotion, Names names) {
        this.environments = environments;
        this.keys = keys;
        this.promotion = promotion;
        this.names = names;
    }

    @GetMapping("/environments")
    EnvironmentsView all(@AuthenticationPrincipal SignedIn who) {
        boolean may = Permissions.may(who, Permission.PUBLISH_SERVICES);
        return new EnvironmentsView(may, environments.all().stream().map(this::view).toList(), may ? keys.all().stream()
                .map(key -> new KeyView(key.id(), key.name(), key.createdAt(), names.of(key.createdBy()), key.usedAt())).toList() : List.of());
    }

    /** Taken only when it answers: a mistyped address or token is found now, and not when a version is to go out. */
    @PostMapping("/environments")
    @ResponseStatus(HttpStatus.CREATED)
    EnvironmentsView add(@Valid @RequestBody NewEnvironment wanted, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        Environment added = environments.add(wanted.name().strip(), wanted.address(), wanted.token(), who);
        try {
            promotion.knownAs(added.id());
        } catch (PromotionFailed | EnvironmentRefused silent) {
            environments.remove(added.id(), who);
            throw silent;
        }
        return all(who);
    }

    @DeleteMapping("/environments/{id}")
    EnvironmentsView remove(@PathVariable long id, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        environments.remove(id, who);
        return all(who);
    }

    @PostMapping("/environments/keys")
    @ResponseStatus(HttpStatus.CREATED)
    MadeKey make(@Valid @RequestBody NewKey wanted, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        String token = keys.make(wanted.name().strip(), who);
        return new MadeKey(token, all(who));
    }

    @DeleteMapping("/environments/keys/{id}")
    EnvironmentsView forget(@PathVariable long id, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        keys.remove(id, who);
        return all(who);
    }

    static void publisher(SignedIn who) {
        if (!Permissions.may(who, Permission.PUBLISH_SERVICES)) {
            throw new AccessDeniedException("this needs " + Permission.PUBLISH_SERVICES);
        }
    }

    private EnvironmentView view(Environment one) {
        return new EnvironmentView(one.id(), one.name(), one.address().toString(), one.addedAt(), names.of(one.addedBy()));
    }
}
