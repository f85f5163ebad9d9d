import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../api/http";
import type { OpenService } from "../api/services";
import type { Backup } from "./backup";
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
    return { id: "s", title: {}, office: "", archived: null, revision: this.revision, changedAt: "2026-11-23T14:00:00Z", changedBy: "dora", live: null, changedSinceLive: false, files: [{ path: "f", size: 1, revision: this.fileRevision, changedAt: "", changedBy: "" }] };
  }
}

let server: OneFileServer;
let draft: Draft;
let kept: Map<string, Backup>;

beforeEach(async () => {
  vi.useFakeTimers();
  kept = new Map();
  server = new OneFileServer();
  draft = new Draft("s", () => {}, server, {
    keep: async (_service, backup) => void kept.set(backup.path, backup),
    forget: async (_service, path) => void kept.delete(path),
    kept: async () => [...kept.values()],
  });
  await draft.load();
  await draft.text("f");
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe("autosave", () => {
  it("saves several changes at once, a moment after the first", async () => {
    draft.change("f", "a");
    await pass(AUTOSAVE_MS / 2);
    draft.change("f", "ab");
    expect(draft.state.value).toBe("pending");
    await pass(AUTOSAVE_MS / 2);
    expect(server.writes).toEqual(["ab"]);
    expect(draft.state.value).toBe("saved");
  });

  it("never leaves more than a second unsaved, however long somebody types without a pause", async () => {
    for (let letters = 1; letters <= 100; letters++) {
      draft.change("f", "x".repeat(letters));
      await pass(100);
      expect(letters - server.text.length).toBeLessThan(10);
    }
  });

  it("keeps the change in the browser until the server has it, and tries again", async () => {
    server.online = false;
    draft.change("f", "offline work");
    await pass(AUTOSAVE_MS);
    expect(draft.state.value).toBe("offline");
    expect([...kept.values()].map((one) => one.text)).toEqual(["offline work"]);
    server.online = true;
    await pass(5000);
    expect(server.text).toBe("offline work");
    expect(kept.size).toBe(0);
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

describe("a file that a colleague is changing", () => {
  it("takes nothing and opens anew; once it is free it does", async () => {
    draft.locked.value = new Map([["f", "Karla"]]);
    const before = draft.generation("f");
    draft.change("f", "mine");
    await pass(5000);
    expect(server.writes).toEqual([]);
    expect(draft.generation("f")).toBe(before + 1);
    draft.locked.value = new Map();
    draft.change("f", "mine");
    await pass(AUTOSAVE_MS);
    expect(server.writes).toEqual(["mine"]);
  });

  it("shows what the colleague saved, but never over what was typed here", async () => {
    server.save("Karla's");
    await draft.refresh();
    expect(draft.mine("f")).toBe("Karla's");
    expect(draft.generation("f")).toBe(1);
    draft.change("f", "mine");
    server.save("Karla's again");
    await draft.refresh();
    expect(draft.mine("f")).toBe("mine");
  });
});
