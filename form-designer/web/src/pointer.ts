interface Part {
  key?: unknown;
  [member: string]: unknown;
}

/** The key of the component at or around a JSON pointer such as /components/0/components/2/validate/pattern. */
export function componentAt(form: unknown, pointer: string): string | null {
  let here = form as unknown;
  let key: string | null = null;
  for (const step of pointer.split("/").slice(1)) {
    here = (here as Part | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
    if (here && typeof here === "object" && typeof (here as Part).type === "string" && typeof (here as Part).key === "string") {
      key = (here as Part).key as string;
    }
  }
  return key;
}
