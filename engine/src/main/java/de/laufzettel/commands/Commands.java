package de.laufzettel.commands;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.logging.LoggingSystem;

/** All commands; whoever adds one adds it to the list here. */
public final class Commands {

    private static final List<Command> ALL = List.of(new Validate(), new Scenarios());

    private Commands() {
    }

    /** The exit status of the command that the arguments name; empty when they name none and the program is to be started. */
    public static OptionalInt run(String... arguments) {
        Optional<Command> command = arguments.length == 0 ? Optional.empty()
                : ALL.stream().filter(each -> each.name().equals(arguments[0])).findFirst();
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        // libraries would write their logs between the lines of the result
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        // whatever the machine's language is: a result is UTF-8
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return OptionalInt.of(run(command.get(), Arrays.asList(arguments).subList(1, arguments.length), out, err));
        } finally {
            out.flush();
            err.flush();
        }
    }

    static int run(Command command, List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println("usage: " + command.usage());
            return Exit.FINE;
        }
        try {
            return command.run(arguments, out, err);
        } catch (IOException unreadable) {
            err.println(command.name() + ": " + unreadable.getMessage());
            return Exit.NOT_RUN;
        } catch (RuntimeException fault) {
            // the machine's own status for this would be 1, which says that the service is wrong
            err.println(command.name() + ": a fault of the program, not of the service:");
            fault.printStackTrace(err);
            return Exit.NOT_RUN;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
