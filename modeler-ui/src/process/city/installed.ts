import { templates } from "../../api/services";
import { learnOperations } from "./kinds";

let asked: Promise<void> | null = null;

/** Icons and kinds of the installed connectors, for drawings that are only looked at. Without them a drawing is still drawn, so nothing fails. */
export function learnInstalled(): Promise<void> {
  asked ??= templates().then(learnOperations, () => {
    asked = null;
  });
  return asked;
}
