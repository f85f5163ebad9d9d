/** A table with one input, one output and one row: it evaluates at once. */
export function blankDecision(key: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="definitions-${key}" name="${key}" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${key}" name="${key}">
    <decisionTable id="${key}-table" hitPolicy="FIRST">
      <input id="${key}-input" label="Angabe">
        <inputExpression id="${key}-input-expression" typeRef="string"><text>data.angabe</text></inputExpression>
      </input>
      <output id="${key}-output" label="Ergebnis" name="ergebnis" typeRef="string" />
      <rule id="${key}-rule">
        <inputEntry id="${key}-rule-in"><text></text></inputEntry>
        <outputEntry id="${key}-rule-out"><text>"Beispielwert"</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="${key}-diagram">
      <dmndi:DMNShape id="${key}-shape" dmnElementRef="${key}"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
}
