/** What a new decision can begin with: each evaluates at once and shows how it is done. */
export type Begin = "table" | "fee" | "duty" | "expression";

export const begins: Begin[] = ["table", "fee", "duty", "expression"];

export function blankDecision(key: string, begin: Begin = "table"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="definitions-${key}" name="${key}" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${key}" name="${key}">
${begin === "expression" ? expression(key) : table(key, TABLES[begin])}
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="${key}-diagram">
      <dmndi:DMNShape id="${key}-shape" dmnElementRef="${key}"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
}

interface Blank {
  hitPolicy: string;
  inputs: [label: string, expression: string, type: string][];
  output: [label: string, name: string, type: string];
  rows: string[][];
}

const TABLES: Record<Exclude<Begin, "expression">, Blank> = {
  table: { hitPolicy: "FIRST", inputs: [["Angabe", "data.angabe", "string"]], output: ["Ergebnis", "ergebnis", "string"], rows: [["", '"Beispielwert"']] },
  fee: {
    hitPolicy: "FIRST", inputs: [["Art", "data.art", "string"], ["Anzahl", "data.anzahl", "integer"]], output: ["Gebühr (EUR)", "gebuehr", "double"],
    rows: [['"klein"', "[1..5]", "10"], ['"klein"', "> 5", "20"], ['not("klein")', "", "50"]],
  },
  duty: {
    hitPolicy: "FIRST", inputs: [["Postleitzahl", "data.plz", "string"]], output: ["Zuständige Stelle", "stelle", "string"],
    rows: [['"80331","80333"', '"Bürgerbüro Mitte"'], ["", '"Bürgerbüro am Rand"']],
  },
};

function table(key: string, { hitPolicy, inputs, output, rows }: Blank): string {
  const [label, name, type] = output;
  const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const entry = (kind: string, id: string, text: string): string => `        <${kind} id="${id}"><text>${escape(text)}</text></${kind}>`;
  return [
    `    <decisionTable id="${key}-table" hitPolicy="${hitPolicy}">`,
    ...inputs.map(([words, reads, of], index) => `      <input id="${key}-input-${index}" label="${words}">\n        <inputExpression id="${key}-input-${index}-expression" typeRef="${of}"><text>${reads}</text></inputExpression>\n      </input>`),
    `      <output id="${key}-output" label="${label}" name="${name}" typeRef="${type}" />`,
    ...rows.map((row, number) => [
      `      <rule id="${key}-rule-${number}">`, ...row.map((text, column) => entry(column < inputs.length ? "inputEntry" : "outputEntry", `${key}-rule-${number}-${column}`, text)), "      </rule>",
    ].join("\n")),
    "    </decisionTable>",
  ].join("\n");
}

function expression(key: string): string {
  return `    <variable id="${key}-variable" name="betrag" typeRef="double" />
    <literalExpression id="${key}-expression"><text>if data.anzahl = null then 0 else data.anzahl * 12.50</text></literalExpression>`;
}
