package de.laufzettel;

import de.laufzettel.commands.Commands;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one Spring Boot application with an embedded process engine; or, asked by name, one command. */
@SpringBootApplication
public class Laufzettel {

    public static void main(String[] args) {
        OptionalInt exit = Commands.run(args);
        if (exit.isPresent()) {
            System.exit(exit.getAsInt());
        }
        SpringApplication.run(Laufzettel.class, args);
    }
}
