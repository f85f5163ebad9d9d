interface PopupMenu {
  registerProvider(menu: string, priority: number, provider: object): void;
}

/** The engine's gate refuses these: offering them would only lead into an error. */
const REFUSED = /script-task|complex-gateway|transaction|ad-?hoc|cancel-(boundary|end)/;

/** After all other providers, so that it sees what they offer. */
const LAST = 100;

class OfferedElements {
  static $inject = ["popupMenu"];

  constructor(popupMenu: PopupMenu) {
    ["bpmn-append", "bpmn-create", "bpmn-replace"].forEach((menu) => popupMenu.registerProvider(menu, LAST, this));
  }

  getPopupMenuEntries() {
    return (entries: Record<string, unknown>) => Object.fromEntries(Object.entries(entries).filter(([id]) => !REFUSED.test(id)));
  }
}

export const OfferedElementsModule = { __init__: ["offeredElements"], offeredElements: ["type", OfferedElements] };
