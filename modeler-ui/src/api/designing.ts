import { call, get, send } from "./http";
import type { Language } from "./services";

/** A group of fields of the library, as the form builder takes it. */
export interface Block {
  id: string;
  icon: string;
  title: Record<Language, string>;
  hint: Record<Language, string>;
  components: object[];
  /** Kept by a designer, not of the library. */
  own?: boolean;
}

export interface ImportNote {
  place: string;
  kind: "LOST" | "CHANGED" | "TO_DO";
  code: string;
  message: Record<Language, string>;
}

export interface ImportedForm {
  source: string;
  title: string;
  fields: number;
  form: string;
  notes: ImportNote[];
}

export type Values = Record<string, unknown>;

export interface TrialStep {
  decisionId: string;
  name: string;
  inputs: { id: string; value: unknown }[];
  /** Ids of the rows that fired. */
  rules: string[];
  output: Values[];
}

export interface Trial {
  result: Values[];
  steps: TrialStep[];
  problem: { code: string; decision: string | null; rules: string[]; message: Record<Language, string>; detail: string } | null;
}

let known: Promise<Block[]> | undefined;

export const blocks = (): Promise<Block[]> => (known ??= get<Block[]>("/blocks").catch((error: unknown) => {
  known = undefined;
  throw error;
}));

export async function keepBlock(titleDe: string, titleEn: string, components: object[]): Promise<Block> {
  const kept = await send<Block>("POST", "/blocks", { titleDe, titleEn, components });
  known = undefined;
  return kept;
}

export async function removeBlock(id: string): Promise<void> {
  await call("DELETE", `/blocks/${encodeURIComponent(id)}`);
  known = undefined;
}

export async function importForm(file: File): Promise<ImportedForm> {
  const body = new FormData();
  body.append("file", file);
  return (await call("POST", "/forms/import", { body })).json() as Promise<ImportedForm>;
}

export const tryDecision = (service: string, dmn: string, decision: string, data: Values) =>
  send<Trial>("POST", `/services/${service}/decisions/try`, { dmn, decision, data });
