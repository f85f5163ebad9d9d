package de.laufzettel.design.names;

import de.laufzettel.bpm.Expression;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FunctionDescription;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the expressions in a text at a place: names that exist and are written before, types that fit. */
public final class ExpressionCheck {

    private final Expressions expressions;
    private final NamesAt names;
    private final boolean doubtful;
    private final RoundEntries rounds;
    /** One name is read at many places, and what is like it is looked for once. */
    private final Map<String, Optional<ExpressionFinding>> unknown = new HashMap<>();
    private final Map<String, FunctionDescription> functions;

    public ExpressionCheck(Expressions expressions, NamesAt names, @Nullable ProcessModel process) {
        this.expressions = expressions;
        this.names = names;
        this.doubtful = receivesMessages(process);
        this.rounds = new RoundEntries(process, expressions);
        this.functions = expressions.functions().stream().collect(Collectors.toMap(FunctionDescription::name, Function.identity()));
    }

    /** What a message brings is not known here, so that a missing name is a doubt then, not an error. */
    private static boolean receivesMessages(@Nullable ProcessModel process) {
        return process != null && process.nodes().values().stream().anyMatch(node -> node.type().equals("receiveTask")
                || node.event() != null && node.event().type().equals("message") && !node.type().equals("endEvent")
                        && !node.type().equals("intermediateThrowEvent"));
    }

    /**
     * What is wrong with names and types. An expression that is not allowed at all has no findings: {@link Expressions#problems}
     * says that.
     *
     * @param element   the place in the process; null for a text that any step might use
     * @param condition whether the text as a whole must give yes or no
     */
    public List<ExpressionFinding> check(String text, @Nullable String element, boolean condition) {
        if (!text.contains("${") && !text.contains("#{")) {
            return List.of();
        }
        List<ExpressionFinding> findings = new ArrayList<>();
        try {
            for (String placeholder : expressions.split(text)) {
                Expression read = expressions.read(placeholder);
                Set<String> guarded = new HashSet<>();
                guards(read, guarded);
                paths(read, new HashSet<>(), path -> path(path, element, guarded).ifPresent(findings::add));
                rounds.findings(read, element, names.names(), this::unknown).forEach(findings::add);
                findings.addAll(new TypeCheck(names.names(), functions).check(read, condition && placeholder.equals(text.strip())));
            }
        } catch (ExpressionRejected rejected) {
            return findings;
        }
        return findings.stream().distinct().toList();
    }

    /** What is wrong with one name that is read at a place. */
    public Optional<ExpressionFinding> path(String path, @Nullable String element) {
        return path(path, element, Set.of());
    }

    private Optional<ExpressionFinding> path(String path, @Nullable String element, Set<String> guarded) {
        Optional<ExpressionFinding> unknown = unknown(path);
        if (unknown.isPresent() || !names.names().knows(path)) {
            return unknown;
        }
        if (element == null || guarded.contains(path) || names.isTested(path, element)) {
            return Optional.empty();
        }
        return switch (names.written(path, element)) {
            case SURELY -> Optional.empty();
            case POSSIBLY -> Optional.of(ExpressionFinding.doubt("not-on-every-path", "data." + path, null,
                    "„data." + path + "“ ist hier nicht auf jedem Weg schon geschrieben" + by(path, true) + ". Fragen Sie vorher danach, oder schreiben Sie es auf jedem Weg.",
                    "\"data." + path + "\" is not written on every path to here" + by(path, false) + ". Ask for it before, or write it on every path."));
            case NEVER -> Optional.of(ExpressionFinding.error("read-before-written", "data." + path, null,
                    "„data." + path + "“ wird hier gelesen, aber auf keinem Weg hierher geschrieben" + by(path, true) + ".",
                    "\"data." + path + "\" is read here, but no path to here writes it" + by(path, false) + "."));
        };
    }

    private Optional<ExpressionFinding> unknown(String path) {
        return unknown.computeIfAbsent(path, each -> names.names().knows(each) ? Optional.empty() : missing(each));
    }

    private Optional<ExpressionFinding> missing(String path) {
        String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        if (names.names().guessed() && !names.names().knows(root)) {
            return Optional.empty();
        }
        Optional<String> nearest = nearest(path);
        String de = "„data." + path + "“ wird gelesen, aber kein Formular, keine Entscheidung und kein Konnektor schreibt es. "
                + nearest.map(near -> "Meinten Sie „data." + near + "“?").orElse("Prüfen Sie die Schreibweise.");
        String en = "\"data." + path + "\" is read, but no form, decision or connector writes it. "
                + nearest.map(near -> "Did you mean \"data." + near + "\"?").orElse("Check the spelling.");
        return Optional.of(new ExpressionFinding(!doubtful, "unknown-path", "data." + path, nearest.map(near -> "data." + near).orElse(null), de, en));
    }

    /** Where already the group is not known, the group is what is misspelt. */
    private Optional<String> nearest(String path) {
        String wrong = unknownPart(names.names(), path);
        return names.names().nearest(wrong).map(near -> near + path.substring(wrong.length())).filter(names.names()::knows)
                .or(() -> names.names().nearest(path));
    }

    /** The shortest beginning of a path that nothing writes: {@code katze} of {@code katze.rasse}. */
    public static String unknownPart(Names names, String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (!names.knows(path.substring(0, dot))) {
                return path.substring(0, dot);
            }
        }
        return path;
    }

    private String by(String path, boolean german) {
        return names.names().find(path).flatMap(DataName::firstWriter).filter(writer -> !writer.file().isEmpty())
                .map(writer -> german ? " (das tut " + writer.file() + ")" : " (" + writer.file() + " does)").orElse("");
    }

    /** Who asks whether something is empty knows that it may be. */
    private static void guards(Expression expression, Set<String> guarded) {
        if (expression instanceof Expression.Unary unary && unary.operator().equals("empty") && unary.of() instanceof Expression.Path path) {
            guarded.add(path.path());
        } else if (expression instanceof Expression.Binary binary) {
            if (binary.right() instanceof Expression.Nothing && binary.left() instanceof Expression.Path path) {
                guarded.add(path.path());
            } else if (binary.left() instanceof Expression.Nothing && binary.right() instanceof Expression.Path path) {
                guarded.add(path.path());
            }
        }
        expression.parts().forEach(part -> guards(part, guarded));
    }

    private static void paths(Expression expression, Set<String> seen, Consumer<String> found) {
        if (expression instanceof Expression.Path path && seen.add(path.path())) {
            found.accept(path.path());
        }
        expression.parts().forEach(part -> paths(part, seen, found));
    }

    /** Names that loops around an element give to their entries. */
    public static Set<String> loopVariables(@Nullable ProcessModel process, @Nullable String element) {
        Set<String> variables = new HashSet<>();
        if (process != null) {
            for (FlowNode node = process.nodes().get(String.valueOf(element)); node != null;
                    node = process.nodes().get(String.valueOf(node.parentId()))) {
                if (node.loop() != null && node.loop().elementVariable() != null) {
                    variables.add(node.loop().elementVariable());
                }
            }
        }
        return variables;
    }
}
