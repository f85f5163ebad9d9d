import { get, send } from "./http";
import type { Language } from "./services";

type Words = Record<Language, string>;

/** One operation of an installed connector, as its description says. */
export interface Operation {
  topic: string;
  name: Words;
  guarantee: "IDEMPOTENT" | "LOOKUP" | "AT_LEAST_ONCE";
  guaranteeWords: Words;
  /** `textKey`: the name of a text of the service. */
  inputs: { name: string; label: Words; required: boolean; textKey: boolean }[];
  /** Codes that a step can catch. */
  refusals: { code: string; meaning: Words }[];
  /** Whoever is signed in may call its target from a trial. */
  real: boolean;
}

export type Answer = "RESULT" | "REFUSAL" | "SILENCE" | "REAL";

/** Inputs as they stand in the step; `data` is what the case would know. */
export interface StepTrial {
  topic: string;
  inputs: Record<string, unknown>;
  data: Record<string, unknown>;
  answer: Answer;
  code?: string;
  target?: string;
}

export interface StepTrialOutcome {
  state: "DONE" | "INPUTS_WRONG" | "REJECTED" | "RETRY" | "FAILED";
  /** What was sent, or would have been. */
  inputs: Record<string, unknown>;
  problems: { input: string; words: Words }[];
  result: Record<string, unknown>;
  code: string;
  words: Words;
}

export const operations = () => get<Operation[]>("/connectors");
export const tryStep = (id: string, trial: StepTrial) => send<StepTrialOutcome>("POST", `/services/${id}/step-trials`, trial);
