package de.laufzettel.forms.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.value.Undefined;
import de.laufzettel.forms.value.Variables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts may do, and attacks on what they may not. */
@Timeout(20)
class ScriptSandboxTest {
    private static final ScriptClock CLOCK = new ScriptClock() {
        @Override
        public Instant now() {
            return Instant.parse("2026-03-15T10:00:00Z");
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public long remainingNanos() {
            return 2_000_000_000L;
        }
    };

    private record Values(Map<String, Object> map) implements Variables {
        @Override
        public Object get(String name) {
            return map.getOrDefault(name, Undefined.UNDEFINED);
        }

        @Override
        public List<String> names() {
            return List.copyOf(map.keySet());
        }
    }

    private static Object run(String code) {
        return run(code, Map.of());
    }

    private static Object run(String code, Map<String, Object> variables) {
        return Script.of(code, "value").run(new Values(variables), CLOCK);
    }

    @Test
    void given_data_when_a_script_reads_it_then_it_computes() {
        Map<String, Object> data = Map.of("data", Map.of("a", 2, "list", List.of(1, 2, 3)));

        assertThat(run("value = data.a * 2 + data.list.length", data)).isEqualTo(7);
        assertThat(run("value = _.sum(data.list)", data)).isEqualTo(6);
        assertThat(run("value = Object.keys(data).sort().join()", data)).isEqualTo("a,list");
        assertThat(run("value = moment('2026-03-15').add(1, 'days').format('DD.MM.YYYY')")).isEqualTo("16.03.2026");
        assertThat(run("value = utils.parseFloatExt('1,234.5')")).isEqualTo(1234.5);
    }

    @Test
    void given_modern_javascript_when_run_then_it_works() {
        assertThat(run("const f = (a, b = 2) => a + b; let [x, y] = [1, 2]; value = `${f(x)}-${y ** 2}`")).isEqualTo("3-4");
        assertThat(run("value = [3, 1].map(n => n * 2).includes(6) && !!{a: {b: 1}}?.a?.b")).isEqualTo(true);
        assertThat(run("class A { constructor() { this.x = 4; } } value = 5 ?? 1")).as("what Rhino cannot parse gives null")
                .isIn(5, null);
    }

    @Test
    void given_a_script_when_it_asks_for_the_time_then_it_gets_the_given_clock_and_zone() {
        assertThat(run("value = new Date().toISOString()")).isEqualTo("2026-03-15T10:00:00.000Z");
        assertThat(run("value = Date.now()")).isEqualTo(1773568800000L);
        assertThat(run("value = new Date(2026, 6, 1).toISOString()")).isEqualTo("2026-06-30T22:00:00.000Z");
        assertThat(run("value = moment().format('YYYY-MM-DD HH:mm')")).isEqualTo("2026-03-15 11:00");
    }

    @Test
    void given_a_script_that_changes_its_data_when_run_then_nothing_outside_changes() {
        Map<String, Object> inner = new LinkedHashMap<>(Map.of("b", 1));
        Map<String, Object> data = new LinkedHashMap<>(Map.of("a", inner));

        Object seen = run("data.a.b = 5; delete data.a.c; data.n = 1; value = data.a.b", Map.of("data", data));

        assertThat(seen).isEqualTo(5);
        assertThat(data).isEqualTo(Map.of("a", Map.of("b", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "value = java.lang.System.getProperty('user.home')",
        "value = Packages.java.lang.Runtime.getRuntime()",
        "value = new java.io.File('/etc/passwd').exists()",
        "value = importClass",
        "value = JavaAdapter",
        "value = getClass()",
        "value = ''.getClass().forName('java.lang.Runtime')",
        "value = data.getClass().getName()",
        "value = data.class",
        "value = load('http://127.0.0.1/')",
        "value = require('fs')",
        "value = process.exit(1)",
        "value = new XMLHttpRequest()",
        "value = eval('1 + 1')",
        "value = new Function('return 5')()",
        "value = (function () {}).constructor('return 5')()",
        "value = (function* () {}).constructor('return 5')()",
        "value = [].map.constructor('return 5')()",
        "value = _.template('<%= 1 %>')()",
        "value = moment.constructor('return 5')()",
        "value = Function('return this')().Object",
    })
    void given_a_script_that_wants_out_when_run_then_it_gets_nothing(String attack) {
        Object got = run(attack, Map.of("data", Map.of("a", 1)));

        assertThat(got).isIn(null, Undefined.UNDEFINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Array.prototype.map = function () { return 'evil'; }",
        "Object.prototype.polluted = 'evil'",
        "({}).__proto__.polluted = 'evil'",
        "data.__proto__.polluted = 'evil'",
        "Object.defineProperty(Object.prototype, 'polluted', { value: 'evil' })",
        "Object.setPrototypeOf(Array.prototype, { polluted: 'evil' })",
        "Array.prototype.__proto__ = { polluted: 'evil' }",
        "Object.defineProperty(Array.prototype, 'map', { value: function () { return 'evil'; } })",
        "Object.defineProperty(_, 'sum', { value: function () { return 'evil'; } })",
        "Object.getPrototypeOf(this).leaked = 'evil'; Object.defineProperty(Object.getPrototypeOf(this), 'leaked2', { value: 'evil' })",
        "String.prototype.trim = function () { return 'evil'; }",
        "Math.max = function () { return 'evil'; }",
        "JSON.stringify = function () { return 'evil'; }",
        "_.sum = function () { return 'evil'; }",
        "_.mixin({ sum: function () { return 'evil'; } })",
        "_.prototype.sum = function () { return 'evil'; }",
        "_.templateSettings.imports = 'evil'; _.sum = 1",
        "moment.fn.format = function () { return 'evil'; }",
        "moment.updateLocale('en', { months: ['evil'] }); moment.locale('de')",
        "moment.now = function () { return 0; }",
        "utils.hasCondition = function () { return 'evil'; }",
        "leaked = 'evil'; this.leaked2 = 'evil'; globalThis.leaked3 = 'evil'",
        "Date.now = function () { return 'evil'; }",
        "Date.prototype.getTime = function () { return 'evil'; }",
        "undefined = 'evil'; NaN = 'evil'; Array = 'evil'",
    })
    void given_a_script_that_poisons_the_well_when_others_run_then_they_see_nothing_of_it(String attack) {
        run(attack + "; value = _ && moment && utils && 1", Map.of("data", Map.of("a", 1)));

        Object after = run("value = [[1].map(function (x) { return x + 1; })[0], ({}).polluted, data.polluted, [].polluted, ' a '.trim(), Math.max(1, 2),"
                + " JSON.stringify([1]), _.sum([1, 2]), moment('2026-01-05').format('MMMM'), moment().valueOf(), utils.hasCondition({customConditional: 'x'}),"
                + " typeof leaked, typeof leaked2, typeof leaked3, Date.now(), new Date(5).getTime(), typeof Array, String(undefined)]",
                Map.of("data", Map.of("a", 1)));

        assertThat(after).isEqualTo(java.util.Arrays.asList(2, Undefined.UNDEFINED, Undefined.UNDEFINED, Undefined.UNDEFINED, "a", 2,
                "[1]", 3, "January", 1773568800000L, true, "undefined", "undefined", "undefined", 1773568800000L, 5, "function",
                "undefined"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "while (true) {}",
        "for (;;) { try { throw 1; } catch (e) { } finally { continue; } }",
        "try { while (true) {} } catch (e) { value = 1; }",
        "function f() { f(); } while (true) { try { f(); } catch (e) {} }",
        "var a = []; while (true) { a.push(a.length); }",
        "var a = []; while (true) { a.push(new Array(1000).join('x') + a.length); }",
        "var o = {}; for (var i = 0; ; i++) { o['k' + i] = {}; }",
        "value = /(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')",
        "value = /^(([a-z])+.)+[A-Z]([a-z])+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')",
        "value = _.times(1e9, function () { return 1; })",
        "value = [3, 2, 1].sort(function () { while (true) {} })",
        "value = 'abc'.replace(/b/g, function () { while (true) {} })",
        "value = { toJSON: function () { while (true) {} } }",
        "var s = 'x'; while (true) { s += s; }",
    })
    void given_a_script_without_end_when_run_then_it_is_stopped_within_its_budget(String attack) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> run(attack)).isInstanceOf(ScriptRefused.class);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "value = 'x'.repeat(1e9)",
        "value = 'x'.padStart(1e9)",
        "value = new Array(1e9).join('x')",
        "value = new Array(1e9).fill(1)",
        "value = Array.from({ length: 1e9 })",
        "var a = []; a.length = 4e9; value = a.indexOf(1)",
        "value = Array.prototype.join.call({ length: 1e9 }, 'x')",
        "value = Math.max.apply(null, { length: 1e9 })",
        "value = new Uint8Array(1e9)",
        "value = new ArrayBuffer(1e9)",
        "value = _.padStart('x', 1e9)",
        "value = _.repeat('x', 1e9)",
        "value = _.range(1e9)",
        "var x = 'x'.repeat(1000); value = x.replace(/x/g, 'y'.repeat(100000))",
        "var x = 'x'.repeat(999999); value = [x, x, x].join('')",
    })
    void given_a_script_that_asks_for_a_lot_of_memory_at_once_when_run_then_it_fails_without_getting_it(String attack) {
        Object got;
        try {
            got = run(attack);
        } catch (ScriptRefused e) {
            got = null;
        }
        assertThat(got).isIn(null, Undefined.UNDEFINED);
    }

    @Test
    void given_a_broken_script_when_run_then_the_result_is_null() {
        assertThat(run("value = (")).isNull();
        assertThat(run("value = unknownName")).isNull();
        assertThat(run("throw new Error('x')")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "value = Math.max(...[1, 5, 3]); | 5",
        "const list = [1]; list.push(...[2, 3]); value = list.join(); | 1,2,3",
        "value = new Date(...[2026, 2, 15]).getMonth(); | 2",
        "const f = (...all) => all.length; value = f(1, 2, 3); | 3",
        "value = ((a, {b, c = 3}, [d]) => a + b + c + d)(1, {b: 2}, [4]); | 10",
        "value = [{b: 1}].map(({b, c = 2}) => { return b + c; })[0]; | 3",
        "const [a, ...rest] = [1, 2, 3]; value = rest.join('+'); | 2+3",
        "const {a, ...rest} = {a: 1, b: 2}; value = Object.keys(rest).join(); | b",
        "try { null.x; } catch { value = 'caught'; } | caught",
        "value = true ? (...a) => a.length : 0; value = value(1); | 1",
        "console.log('noted'); value = 1; | 1",
        "value = -1 + 2 + -3; | -2",
        "value = typeof 5 + 'x' + 1; | numberx1",
        "value = ~5 + 3 + 1; | -2",
        "value = +'2' + +'3'; | 5",
        "value = new Date(2026, 2, 29, 2, 30).toISOString(); | 2026-03-29T01:30:00.000Z",
        "value = new Date(2026, 9, 25, 2, 30).toISOString(); | 2026-10-25T00:30:00.000Z",
        "var d = new Date(2026, 0, 31); d.setMonth(1); value = d.toDateString(); | Tue Mar 03 2026",
        "value = new Date(2026, 2, 5).toLocaleDateString('de-DE'); | 5.3.2026",
        "value = new Date(2026, 2, 5, 14, 5).toLocaleString('en-US'); | 3/5/2026, 2:05:00 PM",
        "value = new Date(2026, 2, 5).toLocaleDateString('de-DE', {day: '2-digit', month: 'long', year: 'numeric'}); | 05. März 2026",
        "moment.locale('de'); value = moment('2026-01-31').format('LL'); | 31. Januar 2026",
        "value = moment('2026-01-31').format('LL'); | January 31, 2026"
    })
    void given_scripts_of_today_when_they_run_then_they_say_what_they_say_in_v8(String code, String expected) {
        assertThat(String.valueOf(run(code))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "`\\`", "(...", "[...a]=", "(...a)=>(", "{...a}=\n", "\"\\\""})
    void given_a_script_of_open_signs_when_it_is_read_then_that_ends(String sign) {
        String code = sign.repeat(19_000 / sign.length());

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(8), () -> {
            try {
                run(code);
            } catch (ScriptRefused e) {
                assertThat(e).hasMessageContaining("script");
            }
        });
    }
}
