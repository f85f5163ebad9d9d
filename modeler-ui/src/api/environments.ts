import type { Language, Live } from "./services";
import { get, send } from "./http";

export interface Environment {
  id: number;
  name: string;
  address: string;
  addedAt: string;
  addedBy: string;
}

/** With which another installation brings versions here. */
export interface SenderKey {
  id: number;
  name: string;
  createdAt: string;
  createdBy: string;
  usedAt: string | null;
}

export interface Environments {
  mayManage: boolean;
  environments: Environment[];
  keys: SenderKey[];
}

/** A version that was brought here and waits for a second person; `own` when that cannot be the reader. */
export interface Arrival {
  id: number;
  sha256: string;
  arrivedAt: string;
  sender: string;
  sentBy: string;
  own: boolean;
  /** Against the live version; empty when none is live. */
  changes: { path: string; change: "ADDED" | "REMOVED" | "CHANGED" }[];
}

export interface Here {
  live: number | null;
  versions: Live[];
  arrivals: Arrival[];
}

/** Numbers are the other installation's own; the SHA-256 is the same everywhere. */
export interface Standing {
  live: number | null;
  versions: { number: number; sha256: string; publishedAt: string; publishedBy: string }[];
  waiting: string[];
}

export const environments = () => get<Environments>("/environments");
export const addEnvironment = (name: string, address: string, token: string) => send<Environments>("POST", "/environments", { name, address, token });
export const removeEnvironment = (id: number) => send<Environments>("DELETE", `/environments/${id}`);
export const makeKey = (name: string) => send<{ token: string; all: Environments }>("POST", "/environments/keys", { name });
export const removeKey = (id: number) => send<Environments>("DELETE", `/environments/keys/${id}`);

export const here = (service: string) => get<Here>(`/services/${service}/environments/here`);
export const standing = (service: string, environment: number) => get<Standing>(`/services/${service}/environments/${environment}`);
export const bring = (service: string, environment: number, version: number) =>
  send<{ live: boolean; standing: Standing }>("POST", `/services/${service}/environments/${environment}/releases`, { version });
export const goBackThere = (service: string, environment: number, version: number) =>
  send<Standing>("POST", `/services/${service}/environments/${environment}/live`, { version });
export const releaseArrival = (service: string, arrival: number) => send<Here>("POST", `/services/${service}/arrivals/${arrival}/live`, {});
export const declineArrival = (service: string, arrival: number) => send<Here>("DELETE", `/services/${service}/arrivals/${arrival}`);

/** What stands between a draft and its next version. */
export interface Readiness {
  version: number;
  /** A version with this very content exists: it only becomes live again. */
  published: boolean;
  /** That version is live: there is nothing to do. */
  live: boolean;
  sha256: string;
  approved: boolean;
  /** Whether a red scenario stops publishing. */
  required: boolean;
  scenarios: string[];
  /** Groups that steps wait for and nobody here belongs to. */
  unstaffed: string[];
}

export interface Run {
  key: string;
  name: Record<Language, string>;
  green: boolean;
  differences: { element: string; words: Record<Language, string> }[];
}

export const readiness = (service: string) => get<Readiness>(`/services/${service}/readiness`);
export const runBefore = (service: string, scenario: string) => send<Run>("POST", `/services/${service}/readiness/${encodeURIComponent(scenario)}`, {});
