import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../api/http";
import type { OpenService } from "../api/services";
import { kept } from "./backup";
import { AUTOSAVE_MS, Draft } from "./draft";

/** A server with one file, which does what ServiceDrafts does with revisions. */
class OneFileServer {
  text = "first";
  revision = 1;
  fileRevision = 1;
  online = true;
  writes: string[] = [];

  openService = async () => this.view() as OpenService;
  readFile = async () => ({ text: this.text, revision: this.revision });
  removeFile = async () => this.view();
  writeFile = async (_id: string, path: string, text: string, revision: number) => {
    if (!this.online) {
      throw new Unreachable("away");
    }
    if (text === "broken") {
      throw new Refused({ status: 422, detail: "not XML" });
    }
    if (revision < this.fileRevision) {
      throw new Refused({ status: 409, path, savedBy: "Karl", savedAt: "2026-11-23T14:03:00Z", currentRevision: this.revision, theirs: this.text });
    }
    this.writes.push(text);
    this.save(text);
    return this.view();
  };

  save(text: string): void {
    this.text = text;
    this.fileRevision = ++this.revision;
  }

  view(): OpenService {
    return { id: "s", title: {}, office: "", archived: null, revision: this.revision, changedAt: "2026-11-23T14:00:00Z", changedBy: "dora", live: null, changedSinceLive: false, files: [{ path: "f", size: 1, revision: 1, changedAt: "", changedBy: "" }] };
  }
}

let server: OneFileServer;
let draft: Draft;

beforeEach(async () => {
  vi.useFakeTimers();
  const stored: Record<string, string> = {};
  vi.stubGlobal("localStorage", new Proxy(stored, {
    get: (target, name: string) =>
      ({ setItem: (key: string, value: string) => void (target[key] = value), getItem: (key: string) => target[key] ?? null, removeItem: (key: string) => void delete target[key] })[name] ?? target[name],
  }));
  server = new OneFileServer();
  draft = new Draft("s", () => {}, server);
  await draft.load();
  await draft.text("f");
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe("autosave", () => {
  it("saves once, a moment after the last of several changes", async () => {
    draft.change("f", "a");
    await pass(AUTOSAVE_MS / 2);
    draft.change("f", "ab");
    expect(draft.state.value).toBe("pending");
    await pass(AUTOSAVE_MS);
    expect(server.writes).toEqual(["ab"]);
    expect(draft.state.value).toBe("saved");
  });

  it("keeps the change in the browser until the server has it, and tries again", async () => {
    server.online = false;
    draft.change("f", "offline work");
    await pass(AUTOSAVE_MS);
    expect(draft.state.value).toBe("offline");
    expect(kept("s").map((one) => one.text)).toEqual(["offline work"]);
    server.online = true;
    await pass(5000);
    expect(server.text).toBe("offline work");
    expect(kept("s")).toEqual([]);
  });

  it("says why the server refused and does not ask again until something changes", async () => {
    draft.change("f", "broken");
    await pass(20_000);
    expect(draft.refusal.value?.problem.detail).toBe("not XML");
    draft.change("f", "mended");
    await pass(AUTOSAVE_MS);
    expect(server.text).toBe("mended");
    expect(draft.refusal.value).toBeNull();
  });
});

describe("two designers", () => {
  beforeEach(async () => {
    server.save("Karl's");
    draft.change("f", "mine");
    await pass(AUTOSAVE_MS);
  });

  it("learn who was faster; nothing is overwritten", () => {
    expect(draft.state.value).toBe("conflict");
    expect(draft.conflict.value).toMatchObject({ savedBy: "Karl", theirs: "Karl's" });
    expect(server.text).toBe("Karl's");
    expect(draft.mine("f")).toBe("mine");
  });

  it("can keep theirs own, knowingly", async () => {
    await draft.keepMine();
    expect(server.text).toBe("mine");
    expect(draft.state.value).toBe("saved");
  });

  it("can take the other's, and the editor opens anew", async () => {
    const before = draft.generation("f");
    await draft.takeTheirs();
    expect(draft.mine("f")).toBe("Karl's");
    expect(draft.generation("f")).toBe(before + 1);
    expect(server.text).toBe("Karl's");
  });

  it("go on typing while the question is open, and lose none of it", async () => {
    draft.change("f", "mine and more");
    await pass(20_000);
    expect(server.text).toBe("Karl's");
    await draft.keepMine();
    expect(server.text).toBe("mine and more");
  });
});
