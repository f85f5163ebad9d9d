import { reactive, ref, shallowRef } from "vue";
import { Refused, Unreachable, type ProblemDetails } from "../api/http";
import * as api from "../api/services";
import type { OpenService, Service } from "../api/services";
import { inThisBrowser, type Backups } from "./backup";

/** Somebody else saved the same file first. */
export interface Conflict {
  path: string;
  savedBy: string;
  savedAt: string;
  currentRevision: number;
  theirs: string | null;
}

export interface Refusal {
  path: string;
  problem: ProblemDetails;
}

export type SaveState = "saved" | "pending" | "saving" | "offline" | "conflict" | "refused" | "locked";

interface OpenFile {
  text: string;
  /** The draft's revision this text comes from: what the server compares. */
  base: number;
  dirty: boolean;
  /** Counts replacements from outside (restore, the other one's version), so that an editor opens anew. */
  generation: number;
}

/** From the first unsaved change, not from the last one: who types on and on is saved all the same. */
export const AUTOSAVE_MS = 500;
const RETRY_MS = 4000;

/**
 * The service in this browser: its files as the editors see them, saved a moment after each change, one save at a time.
 * A file that somebody else saved meanwhile is never overwritten: it becomes a {@link Conflict} for a person to settle.
 */
export class Draft {
  readonly service = shallowRef<OpenService | null>(null);
  readonly state = ref<SaveState>("saved");
  readonly savedAt = ref<string | null>(null);
  readonly conflict = shallowRef<Conflict | null>(null);
  readonly refusal = shallowRef<Refusal | null>(null);
  /** Files that a colleague is changing, with the colleague's name: nothing typed into them is taken. */
  readonly locked = shallowRef<ReadonlyMap<string, string>>(new Map());
  /** Counts attempts to change a locked file, for the bar that says so. */
  readonly blocked = ref(0);
  /** When each file was last changed here, by path. */
  readonly changedAt = new Map<string, number>();
  private readonly open = reactive(new Map<string, OpenFile>());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(
    readonly id: string,
    private readonly onSaved: () => void = () => {},
    private readonly server: Pick<typeof api, "openService" | "readFile" | "writeFile" | "removeFile"> = api,
    private readonly backups: Backups = inThisBrowser,
    /** Called at each change, so that the lock is asked for with the first one. */
    private readonly onChanged: (path: string) => void = () => {},
  ) {}

  async load(): Promise<void> {
    this.service.value = await this.server.openService(this.id);
    this.savedAt.value ??= this.service.value.changedAt;
  }

  /** Takes over what colleagues saved meanwhile, in files that are not being changed here; their editors open anew. */
  async refresh(): Promise<void> {
    await this.load();
    for (const { path, revision } of this.service.value?.files ?? []) {
      const file = this.open.get(path);
      if (file && !file.dirty && revision > file.base && !this.running) {
        const read = await this.server.readFile(this.id, path);
        const now = this.open.get(path) as OpenFile;
        if (!now.dirty && read.revision >= now.base) {
          this.open.set(path, { text: read.text, base: read.revision, dirty: false, generation: now.text === read.text ? now.generation : now.generation + 1 });
        }
      }
    }
  }

  paths(folder: string, suffix = ""): string[] {
    return (this.service.value?.files ?? []).map((file) => file.path).filter((path) => path.startsWith(folder) && path.endsWith(suffix)).sort();
  }

  has(path: string): boolean {
    return this.service.value?.files.some((file) => file.path === path) ?? false;
  }

  generation(path: string): number {
    return this.open.get(path)?.generation ?? 0;
  }

  async text(path: string): Promise<string> {
    const file = this.open.get(path);
    if (file) {
      return file.text;
    }
    const { text, revision } = await this.server.readFile(this.id, path);
    this.open.set(path, { text, base: revision, dirty: false, generation: 0 });
    return text;
  }

  change(path: string, text: string): void {
    const file = this.open.get(path) ?? { text: "", base: this.service.value?.revision ?? 0, dirty: false, generation: 0 };
    if (file.text === text && this.open.has(path)) {
      return;
    }
    if (this.locked.value.has(path) && !file.dirty && this.open.has(path)) {
      this.open.set(path, { ...file, generation: file.generation + 1 });
      this.blocked.value++;
      return;
    }
    this.open.set(path, { ...file, text, dirty: true });
    this.changedAt.set(path, Date.now());
    this.onChanged(path);
    void this.backups.keep(this.id, { path, text, revision: file.base, at: new Date().toISOString() });
    this.refusal.value = null;
    if (!this.conflict.value) {
      this.state.value = "pending";
      if (this.timer === undefined) {
        this.schedule(AUTOSAVE_MS);
      }
    }
  }

  /** What is in the editors and not saved yet, by path. */
  unsaved(): Record<string, string> {
    return Object.fromEntries([...this.open].filter(([, file]) => file.dirty).map(([path, file]) => [path, file.text]));
  }

  /** Replaces a file from outside its editor, which then opens anew. */
  replace(path: string, text: string): void {
    this.change(path, text);
    const file = this.open.get(path) as OpenFile;
    this.open.set(path, { ...file, generation: file.generation + 1 });
  }

  async remove(path: string): Promise<void> {
    await this.flush();
    const base = this.open.get(path)?.base ?? this.service.value?.revision ?? 0;
    await this.server.removeFile(this.id, path, base);
    this.open.delete(path);
    void this.backups.forget(this.id, path);
    await this.load();
    this.onSaved();
  }

  /** Saves what is open now; returns when everything is on the server or a person is asked. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await (this.running ??= this.saveAll().finally(() => (this.running = null)));
  }

  async keepMine(): Promise<void> {
    const conflict = this.conflict.value;
    const file = conflict && this.open.get(conflict.path);
    if (conflict && file) {
      this.open.set(conflict.path, { ...file, base: conflict.currentRevision });
      this.conflict.value = null;
      await this.flush();
    }
  }

  async takeTheirs(): Promise<void> {
    const conflict = this.conflict.value;
    const file = conflict && this.open.get(conflict.path);
    if (conflict && file) {
      this.open.set(conflict.path, { text: conflict.theirs ?? "", base: conflict.currentRevision, dirty: false, generation: file.generation + 1 });
      void this.backups.forget(this.id, conflict.path);
      this.conflict.value = null;
      this.state.value = "saved";
      await this.load();
      await this.flush();
      this.onSaved();
    }
  }

  mine(path: string): string {
    return this.open.get(path)?.text ?? "";
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async saveAll(): Promise<void> {
    for (let next = this.nextDirty(); next && !this.conflict.value; next = this.nextDirty()) {
      if (!(await this.saveOne(...next))) {
        return;
      }
    }
    if (!this.conflict.value) {
      this.state.value = "saved";
    }
  }

  private nextDirty(): [string, OpenFile] | undefined {
    return [...this.open].find(([, file]) => file.dirty);
  }

  private async saveOne(path: string, file: OpenFile): Promise<boolean> {
    this.state.value = "saving";
    try {
      await this.accept(path, file.text, await this.server.writeFile(this.id, path, file.text, file.base));
      return true;
    } catch (error) {
      this.refuse(path, error);
      return false;
    }
  }

  private async accept(path: string, saved: string, service: Service): Promise<void> {
    const now = this.open.get(path) as OpenFile;
    const dirty = now.text !== saved;
    this.open.set(path, { ...now, base: service.revision, dirty });
    if (!dirty) {
      void this.backups.forget(this.id, path);
    }
    this.savedAt.value = service.changedAt;
    const known = this.service.value;
    if (known) {
      this.service.value = { ...known, ...service, files: known.files };
    }
    const listed = known?.files.find((one) => one.path === path);
    if (listed) {
      listed.revision = service.revision;
    } else {
      await this.load();
    }
    this.onSaved();
  }

  private refuse(path: string, error: unknown): void {
    if (error instanceof Refused && error.problem.status === 409) {
      this.conflict.value = { ...(error.problem as unknown as Conflict), path };
      this.state.value = "conflict";
    } else if (error instanceof Refused && error.problem.status === 423) {
      // typed in the moment in which somebody else began: kept here, and tried again until the file is free
      this.state.value = "locked";
      this.schedule(RETRY_MS);
    } else if (error instanceof Unreachable || (error instanceof Refused && error.problem.status === 401)) {
      this.state.value = "offline";
      this.schedule(RETRY_MS);
    } else {
      const file = this.open.get(path) as OpenFile;
      // not tried again until it changes: the server has said why
      this.open.set(path, { ...file, dirty: false });
      this.refusal.value = { path, problem: error instanceof Refused ? error.problem : { status: 0, detail: String(error) } };
      this.state.value = "refused";
    }
  }
}
