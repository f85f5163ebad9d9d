/** Offers text as a file; the name is the last part of a path. */
export function download(path: string, content: string | Blob, type = "application/octet-stream"): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = path.slice(path.lastIndexOf("/") + 1);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
