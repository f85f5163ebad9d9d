package de.laufzettel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every test context an empty database of its own: H2 in memory, or a database of one real PostgreSQL that
 * lives as long as the test's JVM. The build runs every integration test with {@code -Dtest.database=h2} and again with
 * {@code -Dtest.database=postgres}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (onPostgres()) {
            TestPropertyValues.of(
                    "spring.datasource.url=" + newPostgresDatabase(name),
                    "spring.datasource.username=postgres",
                    "spring.datasource.password=").applyTo(context);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1").applyTo(context);
        }
    }

    /** True when this run of the suite is the one on PostgreSQL. */
    public static boolean onPostgres() {
        return "postgres".equals(System.getProperty("test.database"));
    }

    private static synchronized String newPostgresDatabase(String name) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setRegisterShutdownHook(false)
                        .start();
                // after the contexts: an engine that cannot reach its database any more waits half a minute before it ends
                SpringApplication.getShutdownHandlers().add(TestDatabase::stopPostgres);
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("The test database " + name + " could not be created", e);
        }
    }

    private static void stopPostgres() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL of the tests did not stop", e);
        }
    }
}
