/**
 * A zip of files as they are, not compressed: a folder goes to the server in the one form it checks against traversal,
 * bombs and floods.
 */
export function zip(files: { path: string; bytes: Uint8Array }[]): Blob {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    const common = fields([[20, 2], [0x0800, 2], [0, 2], [0, 2], [33, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]]);
    parts.push(fields([[0x04034b50, 4]]), common, name, bytes);
    directory.push(fields([[0x02014b50, 4], [20, 2]]), common, fields([[0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name);
    at += 4 + common.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [at, 4], [0, 2]]);
  return new Blob([...parts, ...directory, end] as BlobPart[], { type: "application/zip" });
}

/** Numbers, each with its width in bytes, little end first. */
function fields(numbers: [value: number, width: number][]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, width] of numbers) {
    for (let byte = 0; byte < width; byte++) {
      bytes.push((value >>> (8 * byte)) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
