package de.laufzettel.testing;

import de.laufzettel.Laufzettel;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second installation beside the one of the test: the whole program with a database and a port of its own. */
public final class OtherInstallation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherInstallation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static OtherInstallation start(String... settings) {
        String[] own = {"--server.port=0", "--laufzettel.delivery.enabled=false",
            "--spring.datasource.url=jdbc:h2:mem:o" + UUID.randomUUID().toString().replace("-", "") + ";DB_CLOSE_DELAY=-1"};
        return new OtherInstallation(new SpringApplicationBuilder(Laufzettel.class)
                .run(Stream.concat(Stream.of(own), Stream.of(settings)).toArray(String[]::new)));
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
