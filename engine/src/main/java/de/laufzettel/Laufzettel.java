package de.laufzettel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one Spring Boot application with an embedded process engine. */
@SpringBootApplication
public class Laufzettel {

    public static void main(String[] args) {
        SpringApplication.run(Laufzettel.class, args);
    }
}
