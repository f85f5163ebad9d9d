import { call, get, send } from "./http";
import { tab } from "./tab";

export type Language = "de" | "en";
export type Texts = Partial<Record<string, string>>;

export interface Session {
  name: string;
  displayName: string;
}

export interface Live {
  version: number;
  publishedAt: string;
  publishedBy: string;
  sha256: string;
}

/** A service being drawn, as the list shows it. */
export interface Service {
  id: string;
  title: Texts;
  office: string;
  revision: number;
  changedAt: string;
  changedBy: string;
  live: Live | null;
  changedSinceLive: boolean;
  /** Null while it is being worked on. */
  archived: { at: string; by: string } | null;
}

export interface ServiceFile {
  path: string;
  size: number;
  revision: number;
  changedAt: string;
  changedBy: string;
}

export interface OpenService extends Service {
  files: ServiceFile[];
}

export interface Problem {
  severity: "ERROR" | "WARNING";
  file: string;
  place: string;
  code: string;
  message: Record<Language, string>;
  /** What changes would do; one is asked for by its number. */
  fixes: { label: Record<Language, string> }[];
}

export interface SavedVersion {
  id: number;
  revision: number;
  path: string;
  kind: "SAVED" | "REMOVED" | "CONFLICT";
  savedAt: string;
  savedBy: string;
}

export interface Field {
  path: string;
  label: string;
  type: string;
  many: boolean;
  source: string;
}

export interface LibraryEntry {
  id: string;
  title: Texts;
  taken: boolean;
}

export const openSession = () => get<Session>("/session");
export const allServices = () => get<Service[]>("/services");
export const library = () => get<LibraryEntry[]>("/library");
export const openService = (id: string) => get<OpenService>(`/services/${id}`);
export const createBlank = (id: string, titleDe: string, titleEn: string) =>
  send<Service>("POST", "/services", { from: "blank", id, titleDe, titleEn });
export const createFromLibrary = (library: string, id: string) => send<Service>("POST", "/services", { from: "library", library, id });
export const fields = (id: string) => get<Field[]>(`/services/${id}/fields`);
export const templates = () => get<object[]>("/templates");
export const check = (id: string) => get<Problem[]>(`/services/${id}/check`);
/** With what is in the editors and not saved yet. */
export const checkUnsaved = (id: string, files: Record<string, string>) => send<Problem[]>("POST", `/services/${id}/check`, { files });
/** The files as a fix would make them; null for one that is removed; nothing when the problem is gone already. */
export const fix = async (id: string, files: Record<string, string>, { file, place, code }: Problem, number: number) =>
  (await send<{ files: Record<string, string | null> }>("POST", `/services/${id}/fix`, { files, file, place, code, fix: number })).files;
export const history = (id: string) => get<SavedVersion[]>(`/services/${id}/history`);
export const releases = (id: string) => get<Live[]>(`/services/${id}/releases`);
export const publish = (id: string) => send<Live>("POST", `/services/${id}/publish`, {});

export const copyService = (from: string, id: string, titleDe: string, titleEn: string) =>
  send<Service>("POST", `/services/${from}/copy`, { id, titleDe, titleEn });
export const archiveService = (id: string, withdraw: boolean) => send<Service>("PUT", `/services/${id}/archived?withdraw=${withdraw}`);
export const bringBackService = (id: string) => send<Service>("DELETE", `/services/${id}/archived`);

/** What is different in a file of a service from how it came. */
export interface ImportChange {
  file: string;
  message: Record<Language, string>;
}

/** What is in a file, before it is taken. */
export interface ImportReport {
  kind: "PACKAGE" | "MODEL" | "DECISION";
  id: string;
  taken: boolean;
  title: Texts;
  office: string;
  files: { path: string; size: number; part: "settings" | "process" | "forms" | "decisions" | "texts" | "description" | "scenarios" | "kept" }[];
  leftOut: string[];
  changes: ImportChange[];
  problems: Problem[];
}

async function post<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.append("package", file);
  return (await call("POST", path, { body })).json() as Promise<T>;
}

export const lookInto = (file: File) => post<ImportReport>("/services/import/look", file);
export const importFile = (file: File, id: string, title: string) =>
  post<Service>(`/services/import?${new URLSearchParams({ id, ...(title ? { title } : {}) })}`, file);

/** Puts one DMN file beside the others of a service; says where. */
export const addDecision = (id: string, file: File) => post<Service & { path: string; changes: ImportChange[] }>(`/services/${id}/import`, file);

export async function savedContent(id: string, version: number): Promise<string> {
  return (await call("GET", `/services/${id}/history/${version}`)).text();
}

export interface Content {
  text: string;
  revision: number;
}

export async function readFile(id: string, path: string): Promise<Content> {
  const response = await call("GET", `/services/${id}/files/${path}`);
  return { text: await response.text(), revision: revisionOf(response) };
}

export async function writeFile(id: string, path: string, text: string, revision: number): Promise<Service> {
  const response = await call("PUT", `/services/${id}/files/${path}`, {
    body: text,
    headers: { "Content-Type": "application/octet-stream", "If-Match": `"${revision}"` },
  });
  return response.json() as Promise<Service>;
}

export async function removeFile(id: string, path: string, revision: number): Promise<Service> {
  const response = await call("DELETE", `/services/${id}/files/${path}`, { headers: { "If-Match": `"${revision}"` } });
  return response.json() as Promise<Service>;
}

function revisionOf(response: Response): number {
  return Number((response.headers.get("ETag") ?? "").replace(/^W\//, "").replaceAll('"', ""));
}

export interface Presence {
  revision: number;
  people: { name: string; path: string; me: boolean; thisTab: boolean }[];
  locks: FileLock[];
}

/** Somebody is changing a file; `request` is who would like to have it. */
export interface FileLock {
  path: string;
  name: string;
  me: boolean;
  thisTab: boolean;
  since: string;
  request: { name: string; me: boolean; askedAt: string } | null;
}

export type PresenceAction = "presence" | "presence/left" | "lock/ask" | "lock/give" | "lock/keep" | "lock/take";

export async function presence(id: string, action: PresenceAction, path: string, changing: boolean): Promise<Presence | null> {
  const response = await call("POST", `/services/${id}/${action}`, {
    body: JSON.stringify({ tab, path, changing }),
    headers: { "Content-Type": "application/json" },
    keepalive: action === "presence/left",
  });
  return action === "presence/left" ? null : ((await response.json()) as Presence);
}
