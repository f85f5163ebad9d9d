// Form.io's package is CommonJS and its types do not follow what it exports; everything untyped passes through here.
import * as formio from "@formio/js";
import TextAreaComponent from "@formio/js/lib/cjs/components/textarea/TextArea";

interface BuilderInstance {
  form: { components: unknown[] };
  on(event: string, listener: (...args: never[]) => void): void;
}

type BuilderClass = new (host: HTMLElement, form: object, options: object) => { ready: Promise<unknown>; instance: BuilderInstance };

const library = formio as unknown as {
  FormBuilder: BuilderClass;
  Components: { components: Record<string, { editForm: () => object }> };
  Utils: { Evaluator: { noeval: boolean } };
};

export const FormBuilder = library.FormBuilder;
export const Components = library.Components;
export const Evaluator = library.Utils.Evaluator;
export const TextArea = ((TextAreaComponent as unknown as { default?: unknown }).default ?? TextAreaComponent) as { prototype: { attachElement(...args: unknown[]): unknown } };
