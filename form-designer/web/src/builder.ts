import { Components, Evaluator, FormBuilder } from "./library";
import { keepAccessible } from "./accessible";
import { offeredComponents, offeredTypes } from "./components";
import { editForm, offerFields } from "./editForms";
import { translations } from "./formio";
import type { OpenMessage } from "./host";
import { componentAt } from "./pointer";
import "./plainFields";
import { knownComponents, Tidying } from "./tidy";
import { speak, word } from "./words";

export interface Builder {
  show(pointer: string): Promise<void>;
  /** Opens the dialog of the component, as its pencil does. */
  edit(pointer: string): Promise<void>;
  close(): void;
}

// Forms are data of other people: nothing in them runs in the designer's browser. The server checks and evaluates.
Evaluator.noeval = true;

const CHANGES = ["saveComponent", "removeComponent", "moveComponent", "pagesReordered", "updatePage"];

/** Opens a form in Form.io's builder; `changed` gets the whole form as JSON after each change of the designer. */
export async function openBuilder(host: HTMLElement, message: OpenMessage, changed: (form: string) => void): Promise<Builder> {
  const { language } = message;
  const form = JSON.parse(message.form) as { components?: unknown[]; display?: string };
  speak(language);
  for (const type of offeredTypes) {
    const component = Components.components[type];
    if (component) {
      component.editForm = () => {
        offerFields(fieldsOf(form.components ?? []));
        return editForm(type);
      };
    }
  }
  host.replaceChildren();
  keepAccessible(host, word("fields"));
  const builder = new FormBuilder(host, structuredClone(form), {
    builder: offeredComponents(message.blocks, language),
    noDefaultSubmitButton: true,
    keyboardBuilder: true,
    language,
    i18n: { ...translations, [language]: translations[language] },
    sideBarScroll: false,
    helplinks: "false",
  });
  const tidying = new Tidying(knownComponents(form.components ?? []), (type) => Components.components[type]?.schema() ?? {});
  // What the builder does not know of the form (title, translations, own members) stays where it stood.
  const tellChange = () => {
    const { instance } = builder;
    if (instance.currentPage) {
      Object.assign(instance.currentPage, instance.webform.form.components[0]);
    }
    form.components = tidying.components(JSON.parse(JSON.stringify(instance.form.components)) as unknown[]);
    changed(JSON.stringify(form, null, 2) + "\n");
  };
  // the builder says that it is ready only for some forms: wait for what it draws instead
  await drawn(host);
  CHANGES.forEach((event) => builder.instance.on(event, () => queueMicrotask(tellChange)));
  // a block of the library comes complete, so that no dialog tells of it
  builder.instance.on("addComponent", (...told: unknown[]) => told[5] || queueMicrotask(tellChange));
  const to = async (pointer: string) => {
    const page = form.display === "wizard" ? /^\/components\/(\d+)/.exec(pointer) : null;
    if (page && builder.instance.setPage && builder.instance.page !== Number(page[1])) {
      await builder.instance.setPage(Number(page[1]));
    }
    return placeOf(host, componentAt(form, pointer));
  };
  return {
    show: async (pointer) => show(await to(pointer)),
    edit: async (pointer) => {
      const place = await to(pointer);
      const button = place?.closest(".builder-component")?.querySelector<HTMLElement>(":scope > .component-btn-group .component-settings-button-edit");
      (button ?? host.querySelector<HTMLElement>(".wizard-page-label.bg-primary .edit-page, [ref=editPage]"))?.click();
    },
    close: () => builder.instance.destroy(true),
  };
}

function fieldsOf(components: unknown[], parent = ""): { label: string; value: string }[] {
  return components.flatMap((one) => {
    const component = one as { key?: string; label?: string; input?: boolean; type?: string; components?: unknown[]; columns?: { components: unknown[] }[] };
    const inside = [...(component.components ?? []), ...(component.columns ?? []).flatMap((column) => column.components)];
    const named = component.input !== false && component.key;
    const path = named ? `${parent}${component.key}` : "";
    const carries = ["container", "datagrid", "editgrid"].includes(component.type ?? "");
    return [...(named && !carries ? [{ label: component.label ?? path, value: path }] : []), ...fieldsOf(inside, carries ? `${path}.` : parent)];
  });
}

function drawn(host: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (host.querySelector(".formarea, .builder-components") ? resolve() : setTimeout(look, 30));
    look();
  });
}

/** Form.io leaves its component at the element that it drew. */
type Drawn = HTMLElement & { component?: { key?: string } };

function placeOf(host: HTMLElement, key: string | null): HTMLElement | null {
  if (!key) {
    return null;
  }
  // a box is drawn without the class that names its component
  return host.querySelector<HTMLElement>(`.formio-component-${CSS.escape(key)}`)
    ?? [...host.querySelectorAll<Drawn>(".builder-component")].find((one) => one.component?.key === key) ?? null;
}

function show(place: HTMLElement | null): void {
  if (place) {
    place.scrollIntoView({ block: "center" });
    place.classList.add("shown-place");
    setTimeout(() => place.classList.remove("shown-place"), 4000);
  }
}
