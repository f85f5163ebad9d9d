/** What the server says when it refuses (RFC 9457), with the members our API adds. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  detail?: string;
  status: number;
  [member: string]: unknown;
}

/** The server answered, and the answer is no. */
export class Refused extends Error {
  constructor(readonly problem: ProblemDetails) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
  }
}

/** No answer at all: the network, or the server is away. Trying again may help. */
export class Unreachable extends Error {}

let languageOf = () => "de";

/** The server answers, and makes pages, in the language of the studio. */
export function speak(language: () => string): void {
  languageOf = language;
}

/** The server's token against forged requests is in a cookie that only our own scripts can read. */
function token(): string {
  return document.cookie.split("; ").find((cookie) => cookie.startsWith("XSRF-TOKEN="))?.slice(11) ?? "";
}

export async function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Accept", "application/json, application/problem+json, */*");
  if (method !== "GET") {
    headers.set("X-XSRF-TOKEN", token());
  }
  let response: Response;
  try {
    response = await fetch(`/studio/api${path}${path.includes("?") ? "&" : "?"}lang=${languageOf()}`, { ...init, method, headers, credentials: "same-origin", redirect: "manual" });
  } catch (cause) {
    throw new Unreachable("no answer", { cause });
  }
  if (response.type === "opaqueredirect" || response.status === 401) {
    throw new Refused({ status: 401, title: "signed out" });
  }
  if (!response.ok) {
    throw response.status >= 502 && response.status <= 504 ? new Unreachable(String(response.status)) : new Refused(await details(response));
  }
  return response;
}

export async function get<T>(path: string): Promise<T> {
  return (await call("GET", path)).json() as Promise<T>;
}

export async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await call(method, path, {
    body: body === undefined ? null : JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function details(response: Response): Promise<ProblemDetails> {
  try {
    return { ...((await response.json()) as object), status: response.status };
  } catch {
    return { status: response.status };
  }
}
