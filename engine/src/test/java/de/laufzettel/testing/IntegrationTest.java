package de.laufzettel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on the database of this run (see {@link TestDatabase}), with the requests of a browser mocked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "laufzettel.delivery.enabled=false") // else its worker takes the steps that a test wants to take
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface IntegrationTest {
}
