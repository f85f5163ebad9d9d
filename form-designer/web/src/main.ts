import "bootstrap/dist/css/bootstrap.min.css";
import "@formio/js/dist/formio.full.min.css";
import "./builder.css";
import { openBuilder, type Builder } from "./builder";
import { offers } from "./components";
import "./untranslated";
import { listen, tell, type OpenMessage } from "./host";

const dark = matchMedia("(prefers-color-scheme: dark)");
const look = (): void => {
  document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
};
look();
dark.addEventListener("change", look);

let builder: Promise<Builder> | undefined;

listen((message) => {
  if (message.type !== "open") {
    void builder?.then((open) => (message.type === "edit" ? open.edit(message.place) : open.show(message.place)));
    return;
  }
  document.documentElement.lang = message.language;
  // one after the other: two builders in one place would draw over each other
  builder = Promise.resolve(builder?.catch(() => undefined)).then((before) => open(message, before));
  builder.catch((error: unknown) => tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) }));
});

async function open(message: OpenMessage, before: Builder | undefined): Promise<Builder> {
  const scrolled = document.documentElement.scrollTop;
  before?.close();
  const opened = await openBuilder(document.getElementById("builder") as HTMLElement, message, (form) => tell({ type: "changed", form }));
  document.documentElement.scrollTop = scrolled;
  await opened.show(message.place);
  tell({ type: "opened", offers: offers(message.blocks, message.language) });
  return opened;
}

/** Ctrl+Z undoes a change of the form, except while somebody types: there it undoes letters. */
addEventListener("keydown", (event) => {
  const typing = (event.target as HTMLElement).closest?.("input, textarea, select, [contenteditable], .formio-dialog");
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !typing && (key === "z" || key === "y")) {
    event.preventDefault();
    tell({ type: "key", key: key === "y" || event.shiftKey ? "redo" : "undo" });
  }
});
