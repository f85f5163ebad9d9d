import "bootstrap/dist/css/bootstrap.min.css";
import "@formio/js/dist/formio.full.min.css";
import "./builder.css";
import { openBuilder, type Builder } from "./builder";
import { listen, tell } from "./host";

let builder: Promise<Builder> | undefined;

listen((message) => {
  if (message.type === "show") {
    void builder?.then((open) => open.show(message.place));
    return;
  }
  document.documentElement.lang = message.language;
  builder = openBuilder(document.getElementById("builder") as HTMLElement, message.form, message.language, (form) => tell({ type: "changed", form }));
  builder.then((open) => open.show(message.place)).catch((error: unknown) => tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) }));
});
