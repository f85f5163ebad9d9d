// Form.io's package is CommonJS and its types do not follow what it exports; everything untyped passes through here.
import * as formio from "@formio/js";
import CalendarWidgetClass from "@formio/js/lib/cjs/widgets/CalendarWidget";
import ContentComponent from "@formio/js/lib/cjs/components/content/Content";
import englishTexts from "@formio/js/lib/cjs/translations/en";
import InputWidgetClass from "@formio/js/lib/cjs/widgets/InputWidget";
import TextAreaComponent from "@formio/js/lib/cjs/components/textarea/TextArea";

interface BuilderInstance {
  form: { components: unknown[] };
  /** A wizard's builder shows one page at a time, in a form of its own, and merges it back late. */
  currentPage?: object;
  page?: number;
  setPage?(page: number): Promise<unknown>;
  on(event: string, listener: (...told: unknown[]) => void): void;
  destroy(all?: boolean): void;
  webform: { form: { components: object[] } };
}

interface BuilderFrame {
  instance: BuilderInstance;
}

type BuilderClass = new (host: HTMLElement, form: object, options: object) => BuilderFrame;

const library = formio as unknown as {
  FormBuilder: BuilderClass;
  Components: { components: Record<string, { editForm: () => object; schema: () => Record<string, unknown>; builderInfo?: { title?: string } }> };
  Utils: { Evaluator: { noeval: boolean } };
  Formio: { requireLibrary(...args: unknown[]): Promise<unknown> };
};

/** What Form.io says by default. */
export const english = standard<Record<string, string>>(englishTexts);
export const FormBuilder = library.FormBuilder;
export const Components = library.Components;
export const Formio = library.Formio;
export const Evaluator = library.Utils.Evaluator;

interface TextAreaPrototype {
  isJsonValue: boolean;
  component: { editor?: string; wysiwyg?: unknown };
  attachElement(...args: unknown[]): unknown;
  setConvertedValue(value: unknown, index?: number): unknown;
}

interface ContentPrototype {
  component: { html?: string };
}

interface Widget {
  prototype: { attach(input: HTMLElement): unknown };
}

export const TextArea = standard<{ prototype: TextAreaPrototype }>(TextAreaComponent);
export const Content = standard<{ prototype: ContentPrototype }>(ContentComponent);
export const CalendarWidget = standard<Widget>(CalendarWidgetClass);
export const InputWidget = standard<Widget>(InputWidgetClass);

function standard<T>(module: unknown): T {
  return ((module as { default?: unknown }).default ?? module) as T;
}
