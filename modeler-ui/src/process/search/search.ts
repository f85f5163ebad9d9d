import type { BpmnElement } from "../bpmn";
import { detailsOf } from "./details";

interface Token {
  value: string;
  match?: boolean;
}

interface Found {
  item: { element: BpmnElement };
  tokens: Record<"label" | "id" | "details", Token[]>;
}

interface SearchPad {
  registerProvider(provider: object): void;
  isOpen(): boolean;
  open(): void;
  _searchInput: HTMLInputElement;
}

/** Finds elements by name, by id, and by how they are done; says what matched. */
class ProcessSearch {
  static $inject = ["canvas", "elementRegistry", "searchPad", "search", "translate"];

  constructor(
    private readonly canvas: { getRootElements(): BpmnElement[] },
    private readonly elementRegistry: { filter(keep: (element: BpmnElement) => boolean): BpmnElement[] },
    private readonly searchPad: SearchPad,
    private readonly search: (items: object[], pattern: string, options: object) => Found[],
    translate: (text: string) => string,
  ) {
    searchPad.registerProvider(this);
    searchPad._searchInput.setAttribute("aria-label", translate("Search in diagram"));
    searchPad._searchInput.placeholder = translate("Name, form, decision, connector, group or expression");
  }

  /** From wherever the focus is; the editor's own shortcut works only while the drawing has it. */
  open(): void {
    if (!this.searchPad.isOpen()) {
      this.searchPad.open();
    }
    this.searchPad._searchInput.focus();
    this.searchPad._searchInput.select();
  }

  find(pattern: string): object[] {
    const roots = this.canvas.getRootElements();
    const items = this.elementRegistry
      .filter((element) => !element.labelTarget && !roots.includes(element))
      .map((element) => ({ element, label: element.businessObject?.name ?? "", id: element.id, details: detailsOf(element).join(" · ") }));
    return this.search(items, pattern, { keys: ["label", "id", "details"] }).map(({ item, tokens }) => ({
      element: item.element,
      primaryTokens: tokens.label,
      secondaryTokens: tokens.details.some((token) => token.match) ? around(tokens.details) : tokens.id,
    }));
  }
}

const BEFORE = 24;

/** Details may be long: they begin shortly before what matched. */
function around(tokens: Token[]): Token[] {
  const first = tokens.findIndex((token) => token.match);
  const before = tokens.slice(0, first).map((token) => token.value).join("");
  const shown = tokens.slice(first);
  return before ? [{ value: before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before }, ...shown] : shown;
}

export const SearchModule = { bpmnSearch: ["type", ProcessSearch] };
