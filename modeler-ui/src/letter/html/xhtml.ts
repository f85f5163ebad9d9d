/** The content of a text as XHTML, or why it is not well-formed, in the words of the browser. */
export function xhtml(text: string): { root: Element; wrong: null } | { root: null; wrong: string } {
  const document = new DOMParser().parseFromString(`<div xmlns="http://www.w3.org/1999/xhtml">${text.replaceAll("&nbsp;", "&#160;")}</div>`, "application/xhtml+xml");
  const error = document.getElementsByTagName("parsererror")[0];
  return error ? { root: null, wrong: (error.getElementsByTagName("div")[0]?.textContent ?? error.textContent ?? "").trim().split("\n")[0] ?? "" } : { root: document.documentElement, wrong: null };
}
