package de.laufzettel.bpm;

/**
 * One value that passes between a process and one that it calls. A called process has data of its own.
 *
 * @param expression what is read where it comes from, with its braces; <code>${data}</code> is everything
 * @param target     its name below {@code data} where it goes to
 */
public record HandOver(String expression, String target) {

    public boolean isEverything() {
        return expression.strip().equals("${data}") && target.equals("data");
    }
}
