package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.evaluate.Forms.field;

import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks one after the other in a JVM of its own with a small heap; prints for each what became of it, its time and the heap's peak. */
public final class HostileProgram {
    private HostileProgram() {}

    public static void main(String[] arguments) {
        attack("10,000 components", () -> evaluate(IntStream.range(0, 10_000)
                .mapToObj(i -> field("textfield", "f" + i, "'conditional':{'show':true,'when':'f" + i * 7 % 10_000 + "','eq':'x'}"))
                .collect(Collectors.joining(",")), Map.of()));
        attack("100 levels", () -> evaluate("{'type':'container','key':'c','input':true,'components':[".repeat(100) + "]}".repeat(100), Map.of()));
        attack("JSON of 100,000 levels", () -> parse("{\"a\":".repeat(100_000)));
        attack("the same key twice", () -> parse("{\"components\":[],\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}"));
        attack("a number of 999 digits", () -> parse("{\"components\":[{\"type\":\"number\",\"key\":\"a\",\"validate\":{\"max\":1e999}}]}"));
        attack("an exponent of nine digits", () -> evaluate("{'type':'number','key':'n','input':true,'validate':{'max':1e999999999,'min':-1e999999999}}",
                Map.of("n", new java.math.BigDecimal("1e999999999"))));
        attack("10 MB of text", () -> evaluate(field("textfield", "a", "'validate':{'pattern':'(a+)+$','maxWords':5}"),
                Map.of("a", "a".repeat(10_000_000))));
        attack("odd keys", () -> evaluate(field("hidden", "__proto__", "") + "," + field("textfield", "a[999999999]", "'defaultValue':'x'"),
                odd("__proto__", "\u0000", "\ud800", "constructor")));
        attack("60,000 rows", () -> evaluate("{'type':'datagrid','key':'g','input':true,'components':[" + field("textfield", "a", "") + "]}",
                Map.of("g", Collections.nCopies(60_000, Map.of("a", "x")))));
        attack("rows of defaults", () -> evaluate("{'type':'datagrid','key':'g','input':true,'components':[" + IntStream.range(0, 400)
                .mapToObj(i -> field("textfield", "a" + i, "'defaultValue':'" + "x".repeat(1_000) + "'")).collect(Collectors.joining(",")) + "]}",
                Map.of("g", Collections.nCopies(10_000, Map.of("b", "x")))));
        attack("groups asked for emptiness", () -> evaluate("{'type':'container','key':'c','input':true,'components':[".repeat(30)
                + field("textfield", "x", "") + "]}".repeat(30) + "," + field("textfield", "t",
                        "'conditional':{'show':true,'conjunction':'all','conditions':[{'component':'c','operator':'isEmpty'}]}"), Map.of()));
        for (String bomb : new String[] {"value = 'x'; for (;;) value += value;", "value = []; for (;;) value.push(new Array(1000).fill('x'));",
                "value = new Array(1e9).join('x');", "value = 'x'.repeat(1e9);", "value = {}; for (var i = 0;; i++) value['k' + i] = {a: i};",
                "function f() { f(); } f();", "value = JSON.stringify(new Array(200000).fill(new Array(1000).fill(1)));",
                "value = _.range(1e9);", "value = _.times(1e8, String);", "value = moment().format('Y'.repeat(900000));",
                "value = [..._.range(199999), ..._.range(199999), ..._.range(199999)].map(x => [x, x, x]);",
                "value = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match(/^(a+)+$/);", "value = 1e999; value = [value, -value, NaN];",
                "value = Array.from({length: 1e9});", "value = Object.assign({}, 'x'.repeat(900000));", "value = 'x'.repeat(900000).split('');",
                "value = new Array(200000).fill(new Array(1000).fill(1)).flat();", "value = [].concat(...new Array(1000).fill(new Array(200000).fill(1)));",
                "value = new Array(1000).fill(new Array(200000).fill(1)).join();", "value = 'x'.repeat(1000000).replace(/x/g, '$`');",
                "value = '' + new Array(1000).fill(new Array(200000).fill(1));", "value = new Set('x'.repeat(900000));",
                "value = {...'x'.repeat(900000)};", "value = [...'x'.repeat(900000)];", "value = JSON.parse('[' + '[],'.repeat(300000) + '1]');",
                "var a = []; a[4294967290] = 1; value = a.map(x => x);", "value = 'x'.repeat(1000000).match(/x/g).length;",
                "value = new Array(200000).fill('x').sort((a, b) => 0).length;", "value = Array.from(new Array(200000).fill(new Array(9)).entries());",
                "value = 'ab'.repeat(400000).split(/(?=b)/).length;", "value = encodeURIComponent('x'.repeat(1000000)).length;",
                "value = String.fromCharCode.apply(null, new Array(200000).fill(65)).length;", "value = new RegExp('(a'.repeat(5000)).test('a');",
                "var o = {}; o.o = o; value = o;", "var l = []; l.push(l); value = '' + l;", "var o = {toJSON: function () { return [o, o]; }}; value = o;"}) {
            attack(bomb.length() > 60 ? bomb.substring(0, 60) : bomb,
                    () -> evaluate(field("textfield", "t", "'calculateServer':true,'calculateValue':\"" + bomb + "\""), Map.of()));
        }
    }

    private static Map<String, Object> odd(String... keys) {
        Map<String, Object> data = new HashMap<>();
        for (String key : keys) {
            data.put(key, Map.of("a", key));
        }
        return data;
    }

    private static Object parse(String json) {
        return FormSchema.parse(json.getBytes(StandardCharsets.UTF_8)).components();
    }

    private static Object evaluate(String components, Map<String, ?> data) {
        String json = "{\"components\":[" + components.replace('\'', components.contains("\"") ? '\'' : '"') + "]}";
        if (components.contains("calculateValue':\"")) {
            int code = components.indexOf("calculateValue':") + 16;
            json = "{\"components\":[" + components.substring(0, code).replace('\'', '"') + components.substring(code) + "]}";
        }
        return CompiledForm.compile(FormSchema.parse(json.getBytes(StandardCharsets.UTF_8))).evaluate(data, Forms.STRICT).errors().size();
    }

    private static void attack(String name, Supplier<Object> attack) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        String end;
        try {
            attack.get();
            end = "evaluated";
        } catch (FormRejected | EvaluationRefused e) {
            end = "refused";
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.println(end + " | " + millis + " ms | " + peak + " MB | " + name);
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
