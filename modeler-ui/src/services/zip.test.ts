import { expect, it } from "vitest";
import { crc32, zip } from "./zip";

it("counts the check sum that every zip program counts", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

it("lays each file down where the table at the end says", async () => {
  const bytes = new TextEncoder().encode("Grüße");
  const view = new DataView(await zip([{ path: "dienst/a.txt", bytes }, { path: "dienst/forms/b.json", bytes: new Uint8Array() }]).arrayBuffer());
  const end = view.byteLength - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(2);
  let entry = view.getUint32(end + 16, true);
  const names = [];
  for (let n = 0; n < 2; n++) {
    const length = view.getUint16(entry + 28, true);
    names.push(new TextDecoder().decode(new Uint8Array(view.buffer, entry + 46, length)));
    const file = view.getUint32(entry + 42, true);
    expect(view.getUint32(file, true)).toBe(0x04034b50);
    expect(view.getUint32(file + 14, true)).toBe(view.getUint32(entry + 16, true));
    entry += 46 + length;
  }
  expect(names).toEqual(["dienst/a.txt", "dienst/forms/b.json"]);
});
