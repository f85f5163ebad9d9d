package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.logic.JsonLogic;
import de.laufzettel.forms.logic.LogicFailed;
import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.script.ScriptClock;
import de.laufzettel.forms.script.ScriptRefused;
import de.laufzettel.forms.value.Undefined;
import de.laufzettel.forms.value.Variables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A rare function of lodash in a JSONLogic rule, run by lodash itself in the sandbox. */
final class LodashCall {
    private static final Map<String, Script> SCRIPTS = new ConcurrentHashMap<>();
    /** What Form.io gives to JSONLogic and is not written in Java. */
    private static final Set<String> KNOWN = Set.of("camelCase", "chunk", "dropRight", "findIndex", "findLastIndex", "fromPairs",
            "intersectionBy", "lastIndexOf", "sortedIndex", "sortedIndexBy", "sortedIndexOf", "sortedUniq", "sortedUniqBy", "takeRight",
            "unionBy", "uniqBy", "unzip", "xor", "xorBy", "zip", "zipObject", "zipObjectDeep", "countBy", "groupBy", "keyBy", "orderBy",
            "partition", "sortBy", "sample", "size", "isDate", "isMatch", "isSafeInteger", "toFinite", "toLength", "toSafeInteger",
            "range", "rangeRight", "at", "entries", "toPairs", "findKey", "findLastKey", "invert", "invertBy", "mapKeys", "mapValues",
            "omit", "omitBy", "pick", "pickBy", "result", "deburr", "escape", "escapeRegExp", "kebabCase", "lowerCase", "pad", "snakeCase",
            "startCase", "trimEnd", "trimStart", "truncate", "unescape", "upperCase", "words", "flattenDepth", "clone", "cloneDeep", "constant",
            "random", "toPath", "toPlainObject", "valuesIn", "keysIn", "hasIn", "toArray", "isObjectLike", "isArrayLike", "stubTrue",
            "stubFalse", "stubArray", "stubObject", "stubString", "times", "now", "findLast", "reduceRight");

    private LodashCall() {}

    static @Nullable Object run(String name, List<@Nullable Object> arguments, ScriptClock clock) {
        if (!KNOWN.contains(name) && !JsonLogic.isOwn("_" + name)) {
            throw new LogicFailed("Unrecognized operation _" + name);
        }
        Script script = SCRIPTS.computeIfAbsent(name, known -> Script.of("value = _." + known + ".apply(_, value)", "value"));
        try {
            return script.run(new Variables() {
                @Override
                public @Nullable Object get(String variable) {
                    return variable.equals("value") ? arguments : Undefined.UNDEFINED;
                }

                @Override
                public List<String> names() {
                    return List.of("value");
                }
            }, clock);
        } catch (ScriptRefused e) {
            throw new EvaluationRefused("", String.valueOf(e.getMessage()));
        }
    }
}
