import type { Part } from "../forms/formTree";
import { decisionsIn } from "./dmnFile";
import { allPaths, questionOf } from "./formValues";
import type { Variable } from "./modeler";

/** What an expression of a decision may read: the answers of the forms as data.…, and what the decisions it needs give. */
export function readableIn(forms: Part[], xml: string, decision: string): Variable[] {
  const data: Variable = { name: "data", type: "Context", entries: [] };
  for (const path of allPaths(forms)) {
    let here = data;
    for (const step of path.split(".")) {
      const entries = (here.entries ??= []);
      const known = entries.find((entry) => entry.name === step);
      here = known ?? (entries.push({ name: step }), entries.at(-1) as Variable);
    }
    here.info = questionOf(forms, path).label;
  }
  const all = xml ? decisionsIn(xml) : [];
  const needed = all.find((one) => one.id === decision)?.requires ?? [];
  const given = all.filter((one) => needed.includes(one.id)).flatMap((one) => one.table?.outputs.map((output) => ({ name: output.name, info: `${one.name}: ${output.label}` })) ?? [{ name: one.id, info: one.name }]);
  return [data, ...given.filter((one) => one.name)];
}
