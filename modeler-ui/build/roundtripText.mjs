const DECLARED = /^(\s*<\?xml[^>]*?\bencoding\s*=\s*["'])([\w.-]+)/;

/** A file as the studio's import reads it: by its mark, else as it declares itself, else as what careless programs write. */
export function textOf(bytes) {
  const encoding = marked(bytes) ?? DECLARED.exec(bytes.subarray(0, 200).toString("latin1"))?.[2] ?? "utf-8";
  try {
    const text = /^(windows-1252|cp1252)$/i.test(encoding) ? windows(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: declaredUtf8(text), guessed: null };
  } catch {
    return { text: declaredUtf8(windows(bytes)), guessed: "windows-1252" };
  }
}

const FROM_80_TO_9F = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node's own decoder takes windows-1252 for ISO-8859-1. */
function windows(bytes) {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (letter) => FROM_80_TO_9F[letter.charCodeAt(0) - 0x80]);
}

function marked(bytes) {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return "utf-16be";
  }
  return (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? "utf-16le" : first === 0xef && second === 0xbb ? "utf-8" : null;
}

function declaredUtf8(text) {
  return text.replace(DECLARED, "$1UTF-8");
}
