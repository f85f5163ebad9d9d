package de.laufzettel.operations;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups as people type them: names with commas or spaces between. */
final class Groups {

    private Groups() {
    }

    static Set<String> of(String typed) {
        return Stream.of(typed.split("[,\\s]+")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
