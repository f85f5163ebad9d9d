package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Closes or cancels by a property of the house: the setting {@code close} or {@code cancel} is {@code property=value}. CMIS knows neither. */
record Marks<I extends Record>(Http http, String setting, Function<I, String> object) implements FindableTask<I, Changed> {

    @Override
    public Changed carry(I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        String[] mark = mark(client);
        CmisObject found = client.byId(object.apply(input).strip());
        return new Changed(found.text(mark[0]).equals(mark[1]) ? found.id() : client.update(found, new CmisProperties().set(mark[0], mark[1])).id());
    }

    @Override
    public Optional<Changed> find(UUID key, I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        String[] mark = mark(client);
        CmisObject found = client.byId(object.apply(input).strip());
        return found.text(mark[0]).equals(mark[1]) ? Optional.of(new Changed(found.id())) : Optional.empty();
    }

    private String[] mark(CmisClient client) {
        return of(client.settings(), setting).orElseThrow(() -> {
            String name = "laufzettel.targets." + client.settings().target().name() + ".settings." + setting;
            return new Rejected(EFileRefusals.NOT_OFFERED, Broken.both(
                    "CMIS kennt das nicht. Hat die E-Akte eine Eigenschaft dafür, nennt der Betrieb sie in " + name + " als Eigenschaft=Wert.",
                    "CMIS does not know that. If the e-file has a property for it, the operators name it in " + name + " as property=value."));
        });
    }

    static Optional<String[]> of(CmisSettings settings, String setting) {
        return settings.property(setting).map(text -> text.split("=", 2)).filter(parts -> parts.length == 2 && !parts[0].isBlank());
    }
}
