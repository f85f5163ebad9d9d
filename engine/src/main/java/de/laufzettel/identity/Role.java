package de.laufzettel.identity;

/** What a person is to the city. One account may have several; what a role allows is said in {@link Permissions}. */
public enum Role {
    DESIGNER, CASE_WORKER, OPERATOR, ADMINISTRATOR, CITIZEN
}
