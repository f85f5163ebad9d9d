import type { Mark } from "../api/names";
import { language, t } from "../language";

/** A sentence for each mark, with the correction where there is one. */
export function markList(marks: Mark[], text: string, show: (mark: Mark) => void, correct: (mark: Mark, word: string) => void): HTMLElement[] {
  return marks.map((mark) => {
    const line = document.createElement("li");
    line.className = mark.severity === "ERROR" ? "is-error" : "is-warning";
    line.append(mark.message[language.value]);
    line.addEventListener("click", () => show(mark));
    const { suggestion } = mark;
    if (suggestion && suggestion !== text.slice(mark.from, mark.to)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = t("correctTo", { word: suggestion });
      button.addEventListener("click", (event) => {
        event.stopPropagation();
        correct(mark, suggestion);
      });
      line.append(button);
    }
    return line;
  });
}
