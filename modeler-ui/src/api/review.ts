import { call, get, send } from "./http";
import type { Live } from "./services";

export interface Request {
  note: string;
  askedAt: string;
  askedBy: string;
  state: "OPEN" | "APPROVED" | "SENT_BACK";
  answer: string;
  decidedAt: string | null;
  decidedBy: string | null;
  /** The service was changed after it was asked about. */
  stale: boolean;
  sha256: string;
}

export interface Remark {
  id: number;
  thread: number | null;
  file: string;
  place: string;
  text: string;
  writtenAt: string;
  writtenBy: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface Review {
  required: boolean;
  mayApprove: boolean;
  latest: Request | null;
  liveVersion: number | null;
  changes: { path: string; change: "ADDED" | "REMOVED" | "CHANGED" }[];
  remarks: Remark[];
}

/** Where cases stand; durations in seconds. */
export interface Load {
  element: string;
  name: string;
  type: string;
  waiting: number;
  incidents: number;
  oldest: number | null;
  usual: number | null;
  passed: number;
}

export interface Step {
  element: string;
  name: string;
  standing: number;
}

export interface MigrationPlan {
  possible: boolean;
  to: number;
  cases: number;
  steps: Step[];
  stuck: Step[];
  faults: string[];
}

export const review = (id: string) => get<Review>(`/services/${id}/review`);
export const askForReview = (id: string, text: string) => send<Review>("POST", `/services/${id}/review`, { text });
export const approve = (id: string, text: string) => send<Review>("POST", `/services/${id}/review/approval`, { text });
export const sendBack = (id: string, text: string) => send<Review>("POST", `/services/${id}/review/return`, { text });
export const remarksOf = (id: string) => get<Remark[]>(`/services/${id}/remarks`);
export const remark = (id: string, said: { thread: number | null; file: string; place: string; text: string }) => send<Review>("POST", `/services/${id}/remarks`, said);
export const settle = (id: string, thread: number, settled: boolean) => send<Review>("PUT", `/services/${id}/remarks/${thread}/settled`, { settled });
export const goBack = (id: string, version: number) => send<Live>("POST", `/services/${id}/releases/${version}/live`, {});
export const loads = (id: string, version: number) => get<Load[]>(`/services/${id}/releases/${version}/loads`);
/** How many cases run on each version that has any. */
export const running = (id: string) => get<Record<number, number>>(`/services/${id}/running`);
export const migrationPlan = (id: string, version: number) => get<MigrationPlan>(`/services/${id}/releases/${version}/migration`);
export const migrate = (id: string, version: number) => send<{ cases: number; left: number }>("POST", `/services/${id}/releases/${version}/migration`, {});

export async function releasedProcess(id: string, version: number): Promise<string> {
  return (await call("GET", `/services/${id}/releases/${version}/process`)).text();
}
