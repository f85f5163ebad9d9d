import { CalendarWidget, Content, Formio, InputWidget, TextArea } from "./library";
import { word } from "./words";

/**
 * Fields stay plain: Form.io would turn text areas into code editors and dates into calendars that it loads from its own
 * site. Nothing here asks another site for anything, and the builder only shows where a field stands.
 */
Formio.requireLibrary = () => new Promise(() => {});

CalendarWidget.prototype.attach = function plain(input) {
  return InputWidget.prototype.attach.call(this, input);
};

const { attachElement, setConvertedValue } = TextArea.prototype;

Object.defineProperty(TextArea.prototype, "isPlain", { get: () => true });

TextArea.prototype.attachElement = function plain(...args) {
  this.component.editor = "";
  this.component.wysiwyg = false;
  return attachElement.apply(this, args);
};

/** A JSON text that is not complete yet would be quoted once more each time the dialog redraws. */
TextArea.prototype.setConvertedValue = function once(value, index) {
  return this.isJsonValue && typeof value === "string" ? value : setConvertedValue.call(this, value, index);
};

/** Form.io writes "Content" where a note is empty still, whatever language the builder speaks. */
Object.defineProperty(Content.prototype, "content", {
  get(this: (typeof Content)["prototype"]) {
    return this.component.html || `<p>${word("emptyNote")}</p>`;
  },
});
