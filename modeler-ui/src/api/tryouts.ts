import { call, get, send } from "./http";
import type { Language } from "./services";

export type Said = Record<Language, string>;
export type Data = Record<string, unknown>;

export interface Move {
  kind: "ENTERED" | "LEFT" | "TOOK";
  id: string;
}

export interface DecisionStep {
  decisionId: string;
  name: string;
  inputs: { id: string; value: unknown }[];
  rules: string[];
  output: Data[];
}

export interface FilledText {
  key: string;
  html: string;
  problem: Said;
}

export interface Handover {
  elementId: string;
  topic: string;
  inputs: Data;
  texts: FilledText[];
}

export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

export interface Step {
  kind: "start" | "task" | "connector" | "timer" | "event";
  elementId: string;
  name: string;
  at: string;
  moves: Move[];
  decisions: { elementId: string; steps: DecisionStep[] }[];
  handover: Handover | null;
  refusal: string | null;
  changes: Change[];
}

export interface FormWaiting {
  place: string;
  elementId: string;
  name: string;
  form: string | null;
  groups: string[];
}

export interface StepWaiting {
  elementId: string;
  name: string;
  topic: string;
  operation: Said;
  inputs: Data;
  texts: FilledText[];
  example: Data;
  refusedBefore: string | null;
  refusals: { code: string; meaning: Said; caught: boolean }[];
  refused: Said | null;
}

export interface EventWaiting {
  elementId: string;
  kind: string;
  name: string;
}

/** A run of a draft as it is now: everything that can happen next, and everything that has happened. */
export interface TryOut {
  id: string;
  serviceId: string;
  revision: number;
  begun: boolean;
  ended: boolean;
  begin: string;
  now: string;
  language: Language;
  forms: FormWaiting[];
  steps: StepWaiting[];
  timers: { elementId: string; name: string; due: string }[];
  events: EventWaiting[];
  failure: { elementId: string; words: Said } | null;
  data: Data;
  turns: Step[];
}

export const beginTryOut = (service: string, language: Language) => send<TryOut>("POST", `/services/${service}/try-outs`, { language });
export const tryOut = (run: string) => get<TryOut>(`/try-outs/${run}`);
export const completeTask = (run: string, element: string) => send<TryOut>("POST", `/try-outs/${run}/tasks/${element}`, {});
export const answerStep = (run: string, element: string, answer: { result: Data } | { refusal: string }) =>
  send<TryOut>("POST", `/try-outs/${run}/connectors`, { element, ...answer });
export const passTime = (run: string) => send<TryOut>("POST", `/try-outs/${run}/time`, {});
export const happen = (run: string, element: string, data: Data) => send<TryOut>("POST", `/try-outs/${run}/events`, { element, data });
export const stepBack = (run: string) => send<TryOut>("POST", `/try-outs/${run}/back`, {});
export const startAgain = (run: string) => send<TryOut>("POST", `/try-outs/${run}/restart`, {});
export const endTryOut = (run: string) => send<void>("DELETE", `/try-outs/${run}`);

export async function asScenario(run: string, name: string): Promise<string> {
  return (await call("POST", `/try-outs/${run}/scenario`, { body: JSON.stringify({ name }), headers: { "Content-Type": "application/json" } })).text();
}

/** Where the letter of a step is as a PDF; nothing for steps that write none. */
export const letterOf = (run: string, step: { elementId: string; topic: string }) =>
  step.topic === "pdf.create" ? `/studio/api/try-outs/${run}/letters/${encodeURIComponent(step.elementId)}` : undefined;
