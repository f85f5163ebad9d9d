/**
 * What the program does on the command line instead of serving pages: {@code java -jar laufzettel.jar validate FOLDER}. A
 * command is one small class; it must answer without a database and without a web server.
 */
@ApplicationModule(displayName = "commands")
@NullMarked
package de.laufzettel.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
