/**
 * What the server does not have yet, kept in this browser: a closed lid or a crash costs nothing. In IndexedDB, because
 * localStorage reaches the disk up to a minute after it was written, and a browser that is killed takes that minute along.
 */
export interface Backup {
  path: string;
  text: string;
  revision: number;
  at: string;
}

export interface Backups {
  keep(service: string, backup: Backup): Promise<void>;
  forget(service: string, path: string): Promise<void>;
  kept(service: string): Promise<Backup[]>;
}

const STORE = "unsaved";
const key = (service: string, path: string) => `${service}/${path}`;
let database: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  return (database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("laufzettel", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  }));
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB"));
  });
}

export const inThisBrowser: Backups = {
  async keep(service, backup) {
    // full or forbidden (a private window): the autosave is what counts, this is the second net
    await run("readwrite", (store) => store.put(backup, key(service, backup.path))).catch(() => {});
  },
  async forget(service, path) {
    await run("readwrite", (store) => store.delete(key(service, path))).catch(() => {});
  },
  async kept(service) {
    const range = IDBKeyRange.bound(`${service}/`, `${service}0`, false, true);
    return run<Backup[]>("readonly", (store) => store.getAll(range)).catch(() => []);
  },
};
