const ALLOWED = new Set([
  "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "strong", "b", "em", "i", "u", "sub", "sup", "small", "mark", "code", "pre", "blockquote",
  "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "div", "span", "section", "a",
]);
const DROPPED = new Set(["script", "style", "iframe", "object", "embed", "template", "svg", "math", "link", "meta", "form"]);

/**
 * A copy of somebody's HTML with elements of text only and no attributes except safe links, for previews: texts of a
 * service are content, and content of a colleague must not act in my session.
 */
export function safeCopy(from: Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      copy.append(child.textContent ?? "");
    } else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      const name = element.localName.toLowerCase();
      if (ALLOWED.has(name)) {
        const kept = document.createElement(name);
        const href = element.getAttribute("href");
        if (name === "a" && href && /^(https?:|mailto:|tel:)/i.test(href)) {
          kept.setAttribute("href", href);
          kept.setAttribute("rel", "noopener noreferrer");
          kept.setAttribute("target", "_blank");
        }
        kept.append(safeCopy(element));
        copy.append(kept);
      } else if (!DROPPED.has(name)) {
        copy.append(safeCopy(element));
      }
    }
  }
  return copy;
}

/** The same for text that is HTML already. */
export function safeHtml(html: string): string {
  const holder = document.createElement("div");
  holder.append(safeCopy(new DOMParser().parseFromString(html, "text/html").body));
  return holder.innerHTML;
}
