/** What bpmn-js and its panels say, in German. Keys are the strings that the libraries ask for. */
export const german: Record<string, string> = {};
