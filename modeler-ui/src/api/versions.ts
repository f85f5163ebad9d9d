import { call, get, send } from "./http";
import type { OpenService, SavedVersion } from "./services";

/** Saves of one person without a longer break. */
export interface Session {
  revision: number;
  from: string;
  to: string;
  savedBy: string;
  count: number;
  conflict: boolean;
  paths: string[];
  saves: SavedVersion[];
}

export interface Milestone {
  id: number;
  revision: number;
  name: string;
  note: string;
  createdAt: string;
  createdBy: string;
}

export interface ChangedFile {
  path: string;
  change: "ADDED" | "REMOVED" | "CHANGED";
  words: { kind: "ADDED" | "REMOVED" | "MOVED" | "CHANGED"; place: string; de: string; en: string }[];
}

export const sessions = (id: string) => get<Session[]>(`/services/${id}/sessions`);
export const milestones = (id: string) => get<Milestone[]>(`/services/${id}/milestones`);
export const nameVersion = (id: string, name: string, note: string) => send<Milestone[]>("POST", `/services/${id}/milestones`, { name, note });
export const forgetVersion = (id: string, milestone: number) => send<Milestone[]>("DELETE", `/services/${id}/milestones/${milestone}`);
export const compare = (id: string, from: string, to: string) => get<ChangedFile[]>(`/services/${id}/compare?${new URLSearchParams({ from, to })}`);
export const restore = (id: string, point: string, path: string | null) => send<OpenService>("POST", `/services/${id}/restore`, { point, path });

/** A file at a moment: "current", "r12" or "v3". Empty where it was not there. */
export async function fileAt(id: string, point: string, path: string): Promise<string> {
  return (await call("GET", `/services/${id}/at/${point}/files/${path}`)).text();
}
