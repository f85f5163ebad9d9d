import "../expressions/assist.css";
import type BpmnModeler from "bpmn-js/lib/Modeler";
import type { Operation } from "../api/connectors";
import { checkExpression, namesAt, type Names, type Place } from "../api/names";
import { Assist } from "../expressions/assist";
import type { Draft } from "../workspace/draft";
import { language, t } from "../language";
import type { BpmnElement, EventBus } from "./bpmn";

const FILE = "process.bpmn";
const REST_MS = 80;
/** Names change when a form is saved, not while one field is filled in. */
const KEPT_MS = 4000;

/** Fields of the panel whose text the engine evaluates; plain names and notes are not among them. */
const EVALUATED = /condition-text|custom-entry|[iI]nputParameter|[oO]utputParameter|timerEventDefinition|dueDate|followUpDate|candidateGroups|assignee|candidateUsers|loopCardinality|completionCondition|collection|-mapping|businessKey/;

/** Gives every field of the properties panel that takes ${…} its proposals and marks. Ends with the modeler. */
export function assistPanel(modeler: BpmnModeler, panel: HTMLElement, draft: Draft, operations: () => Promise<Operation[]>): void {
  const bus = modeler.get<EventBus>("eventBus");
  const selection = modeler.get<{ get(): BpmnElement[] }>("selection");
  const known = new WeakMap<Element, Assist>();
  let kept: { element: string; at: number; names: Promise<Names> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function place(): Place {
    const [element] = selection.get();
    // what is not saved yet is sent along: a step that was just drawn has names, too
    const files = draft.state.value === "saved" ? {} : { files: { [FILE]: draft.mine(FILE) } };
    return { ...(draft.mine(FILE) ? files : {}), file: FILE, ...(element ? { element: element.labelTarget?.id ?? element.id } : {}) };
  }

  function names(): Promise<Names> {
    const at = place();
    const element = at.element ?? "";
    if (!kept || kept.element !== element || Date.now() - kept.at > KEPT_MS) {
      kept = { element, at: Date.now(), names: namesAt(draft.id, at) };
    }
    return kept.names;
  }

  /** The name of a text is chosen from the texts there are. */
  async function offerTexts(field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    const topic = selection.get()[0]?.businessObject.get("camunda:topic");
    const inputs = (await operations()).find((one) => one.topic === topic)?.inputs ?? [];
    const label = panel.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent?.trim();
    const isText = field.id.includes("custom-entry") && inputs.some((input) => input.textKey && input.label[language.value] === label);
    field.toggleAttribute("list", isText);
    if (isText) {
      const list = document.getElementById("text-names") ?? panel.appendChild(document.createElement("datalist"));
      list.id = "text-names";
      list.replaceChildren(...draft.paths("texts/", ".html").map((path) => new Option(path.slice(6, -5), path.slice(6, -5))));
      field.setAttribute("list", list.id);
    }
  }

  function attach(field: HTMLInputElement | HTMLTextAreaElement): void {
    const entry = field.closest(".bio-properties-panel-entry");
    // the panel may put a new field into an old entry: what belonged to the old field would stay for ever
    entry?.querySelectorAll(":scope > .insert-name, :scope > .wrong-told").forEach((left) => left.remove());
    const assist = new Assist(field, { names, check: (text) => checkExpression(draft.id, text, place(), field.id.includes("condition-text")) });
    known.set(field, assist);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "insert-name";
    button.textContent = t("insertName");
    button.addEventListener("click", () => void assist.offer());
    entry?.append(button);
  }

  function scan(sameElement: boolean): void {
    for (const field of panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea")) {
      if (EVALUATED.test(field.id) && !field.disabled) {
        const assist = known.get(field);
        void offerTexts(field).catch(() => {});
        if (assist) {
          assist[sameElement ? "refreshIfChanged" : "refresh"]();
        } else {
          attach(field);
        }
      }
    }
  }

  let sameElement = true;

  function later(same: boolean): void {
    clearTimeout(timer);
    sameElement &&= same;
    timer = setTimeout(() => {
      scan(sameElement);
      sameElement = true;
    }, REST_MS);
  }

  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element && (node.matches("input, textarea") || node.querySelector("input, textarea"))))) {
      later(true);
    }
  });
  observer.observe(panel, { childList: true, subtree: true });
  bus.on("selection.changed", () => later(false));
  // one value may stand in two fields, and undo writes into all of them
  bus.on("commandStack.changed", () => later(true));
  bus.on("diagram.destroy", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  later(false);
}
