import { fill, t } from "../language";
import { zip } from "./zip";

const MOST_FILES = 300;
const MOST_BYTES = 20_000_000;
/** Folders that tools keep beside the files and that may hold thousands: not even read. */
const HIDDEN = /(^|\/)(\.[^/]+|__MACOSX|node_modules)(\/|$)/;

/** What a person chose with the folder dialog, as one zip. Paths begin with the folder's own name, which the server takes off. */
export async function folderAsZip(list: Iterable<File>): Promise<File> {
  const files = [...list].filter((file) => !HIDDEN.test(file.webkitRelativePath || file.name));
  const first = files[0];
  if (!first) {
    throw new Error(t("folderEmpty"));
  }
  if (files.length > MOST_FILES || files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) {
    throw new Error(fill(t("folderTooLarge"), { files: MOST_FILES, mb: MOST_BYTES / 1_000_000 }));
  }
  const read = await Promise.all(files.map(async (file) => ({ path: file.webkitRelativePath || file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const name = (first.webkitRelativePath || first.name).split("/")[0] ?? "folder";
  return new File([zip(read)], `${name}.zip`, { type: "application/zip" });
}
