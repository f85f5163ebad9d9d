package de.laufzettel.design.tryout;

/** A sentence in both languages: the studio changes its language without asking again. */
public record Said(String de, String en) {

    String in(String language) {
        return language.equals("en") ? en : de;
    }
}
