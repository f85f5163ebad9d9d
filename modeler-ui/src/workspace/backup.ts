/** What the server does not have yet, kept in this browser: a closed lid or a crash costs nothing. */
export interface Backup {
  path: string;
  text: string;
  revision: number;
  at: string;
}

const prefix = (service: string) => `laufzettel.unsaved.${service}/`;

export function keep(service: string, backup: Backup, storage: Storage = localStorage): void {
  try {
    storage.setItem(prefix(service) + backup.path, JSON.stringify(backup));
  } catch {
    // full or forbidden: the autosave is what counts, this is the second net
  }
}

export function forget(service: string, path: string, storage: Storage = localStorage): void {
  storage.removeItem(prefix(service) + path);
}

export function kept(service: string, storage: Storage = localStorage): Backup[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(prefix(service)))
    .flatMap((key) => {
      try {
        return [JSON.parse(storage.getItem(key) ?? "") as Backup];
      } catch {
        return [];
      }
    });
}
