package de.laufzettel.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One word after the program's name. */
interface Command {

    String name();

    /** How it is called, in one line. */
    String usage();

    /**
     * @param arguments what follows the name
     * @param out for the result alone, so that it can be read by another program
     * @return {@link Exit#FINE}, {@link Exit#WRONG} or {@link Exit#NOT_RUN}
     * @throws IOException a file cannot be read; its message names it
     */
    int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException;
}
