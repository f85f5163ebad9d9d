package de.laufzettel.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code FOLDER [--json]}, in any order. */
record FolderArguments(Path folder, boolean json) {

    /** What the arguments say, or why nothing can be run, said on {@code err}. */
    static @org.jspecify.annotations.Nullable FolderArguments read(Command command, List<String> arguments, PrintStream err) {
        List<String> folders = new ArrayList<>(arguments);
        boolean json = folders.removeIf("--json"::equals);
        List<String> unknown = folders.stream().filter(each -> each.startsWith("-")).toList();
        if (!unknown.isEmpty() || folders.size() != 1) {
            unknown.forEach(option -> err.println(command.name() + ": there is no option " + option + "."));
            err.println("usage: " + command.usage());
            return null;
        }
        try {
            Path folder = Path.of(folders.get(0));
            if (Files.isDirectory(folder)) {
                return new FolderArguments(folder, json);
            }
            err.println(command.name() + ": " + folder + (Files.isRegularFile(folder) ? " is a file, not a folder. Unpack it, and name the folder."
                    : Files.exists(folder) ? " is not a folder." : " is not a folder: there is nothing of this name."));
        } catch (InvalidPathException wrong) {
            err.println(command.name() + ": " + folders.get(0) + " is not a folder: this machine cannot have such a name (" + wrong.getReason() + ").");
        }
        return null;
    }

    /** A folder without any part of a service is a wrong argument, not a service with a problem. */
    boolean holdsService() {
        return Files.exists(folder.resolve("service.yaml")) || Files.exists(folder.resolve("process.bpmn"));
    }
}
