package de.laufzettel.deployment;

/**
 * Who makes a version live.
 *
 * @param name  name of the account, or what is shown when it is no account of this installation
 * @param actor for the audit trail, which takes ids and not names
 */
public record Publisher(String name, String actor) {
}
