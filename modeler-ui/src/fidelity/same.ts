import { XSI } from "./xml";

/** DMN has changed its namespaces with every version; a decision is the same in all of them. */
export function versionless(name: string): string {
  return name
    .replace(/^\{https?:\/\/www\.omg\.org\/spec\/DMN\/\d+\/(?:MODEL\/|dmn\.xsd|dmn11\.xsd)\}/, "{DMN}")
    .replace(/^\{https?:\/\/www\.omg\.org\/spec\/DMN\/\d+\/DMNDI\/\}/, "{DMNDI}");
}

/** What the standard's schema gives an attribute that is not written. */
const DEFAULTS: Record<string, string> = {
  isForCompensation: "false", startQuantity: "1", completionQuantity: "1", isInterrupting: "true", cancelActivity: "true", parallelMultiple: "false",
  isSequential: "false", behavior: "All", triggeredByEvent: "false", implementation: "##WebService", instantiate: "false", testBefore: "false",
  isCollection: "false", itemKind: "Information", typeLanguage: "http://www.w3.org/2001/XMLSchema", expressionLanguage: "http://www.w3.org/1999/XPath",
  isUnlimited: "true", isClosed: "false", isExecutable: "false", processType: "None", gatewayDirection: "Unspecified", eventGatewayType: "Exclusive",
  associationDirection: "None", textFormat: "text/plain", mustUnderstand: "false", waitForCompletion: "true", cancelRemainingInstances: "true", ordering: "Parallel",
  method: "##Compensate", minimum: "0", maximum: "1", isHorizontal: "", hitPolicy: "UNIQUE", isBold: "false", isItalic: "false", isUnderline: "false", isStrikeThrough: "false",
};

export function isDefault(attribute: string, value: string): boolean {
  return DEFAULTS[attribute] === value;
}

/** Two spellings of one number in a drawing, or one type under two prefixes. */
export function sameValue(element: Element, name: string, one: Attr, other: Attr): boolean {
  if (one.value === other.value) {
    return true;
  }
  if (/\/(DI|DC|DMNDI)\/?$/.test(element.namespaceURI ?? "")) {
    const [left, right] = [Number(one.value), Number(other.value)];
    if (one.value.trim() && other.value.trim() && left === right) {
      return true;
    }
  }
  if (name === `{${XSI}}type`) {
    return typeOf(one) === typeOf(other);
  }
  return false;
}

function typeOf(attribute: Attr): string {
  const [prefix, local] = attribute.value.includes(":") ? attribute.value.split(":", 2) : [null, attribute.value];
  return versionless(`{${attribute.ownerElement?.lookupNamespaceURI(prefix ?? null) ?? ""}}${local}`);
}
