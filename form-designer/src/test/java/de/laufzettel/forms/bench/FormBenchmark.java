package de.laufzettel.forms.bench;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.schema.FormSchema;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Submissions a second, one thread: parse the data and evaluate it, as the original's measurement does. Arguments: the folder form-designer,
 * and seconds for each measurement.
 */
public final class FormBenchmark {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final EvaluationContext CONTEXT = EvaluationContext.compatible(BERLIN, Clock.system(BERLIN));

    private FormBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 2;
        Path forms = module.resolve("target/bench");
        run(module.resolve("bench"), "node", "forms.mjs", forms.toAbsolutePath().toString());
        System.out.println("submissions/s of processor time    Java  @formio/core processSync   ratio   goal");
        for (String name : List.of("small", "medium", "medium-plain", "large", "large-plain")) {
            Path file = forms.resolve(name + ".json");
            double core = Double.parseDouble(run(module.resolve("bench"), "node", "core.mjs",
                    file.toAbsolutePath().toString(), String.valueOf(seconds)).trim());
            double java = measure(file, seconds);
            System.out.printf(Locale.ROOT, "%-24s %14.1f %26.1f %6.1fx %5s%n", label(name), java, core, java / core,
                    name.equals("small") ? "10x" : "20x");
        }
        linear();
    }

    private static String label(String name) {
        return name.endsWith("-plain") ? name.replace("-plain", ", no scripts") : name.equals("small") ? name : name + ", scripts";
    }

    @SuppressWarnings("unchecked")
    private static double measure(Path file, double seconds) throws IOException {
        Map<String, Object> both = MAPPER.readValue(Files.readAllBytes(file), Map.class);
        CompiledForm form = CompiledForm.compile(FormSchema.of((Map<String, Object>) both.get("form")));
        byte[] json = MAPPER.writeValueAsBytes(both.get("data"));
        Evaluation first = form.evaluate(MAPPER.readValue(json, Map.class), CONTEXT);
        if (!first.isValid()) {
            throw new IllegalStateException("unexpected errors " + first.errors());
        }
        rate(form, json, seconds * 2);
        double[] rates = {rate(form, json, seconds), rate(form, json, seconds), rate(form, json, seconds)};
        Arrays.sort(rates);
        return rates[1];
    }

    @SuppressWarnings("unchecked")
    private static double rate(CompiledForm form, byte[] json, double seconds) {
        long start = used();
        long end = start + (long) (seconds * 1e9);
        int count = 0;
        while (used() < end) {
            for (int i = 0; i < 10; i++) {
                form.evaluate(MAPPER.readValue(json, Map.class), CONTEXT);
                count++;
            }
        }
        return count / ((used() - start) / 1e9);
    }

    /** Time of the processor, collector and compiler included, so that a busy machine does not change the figures. */
    private static long used() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Time by number of component instances: rows of a grid with conditions that look at their row. */
    private static void linear() {
        System.out.println("\ninstances   ms/submission   µs/instance");
        for (int rows : new int[] {62, 125, 250, 500}) {
            List<Map<String, Object>> list = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                list.add(Map.of("a", "Text", "b", true, "c", "sichtbar", "d", 4));
            }
            CompiledForm form = CompiledForm.compile(FormSchema.parse(ROWS.getBytes(StandardCharsets.UTF_8)));
            byte[] json = MAPPER.writeValueAsBytes(Map.of("g", list));
            rate(form, json, 1);
            double millis = 1000 / rate(form, json, 1);
            int instances = 1 + rows * 4;
            System.out.printf(Locale.ROOT, "%9d %15.3f %13.2f%n", instances, millis, millis * 1000 / instances);
        }
    }

    private static final String ROWS = """
            {"components":[{"type":"editgrid","key":"g","input":true,"label":"G","components":[
              {"type":"textfield","key":"a","input":true,"label":"A","validate":{"required":true,"maxLength":20}},
              {"type":"checkbox","key":"b","input":true,"label":"B"},
              {"type":"textfield","key":"c","input":true,"label":"C","conditional":{"show":true,"conjunction":"all",
                "conditions":[{"component":"g.b","operator":"isEqual","value":true}]}},
              {"type":"number","key":"d","input":true,"label":"D","conditional":{"show":true,"when":"g.b","eq":"true"}}]}]}""";

    private static String run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed; did npm ci run in form-designer/bench?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return output;
    }
}
