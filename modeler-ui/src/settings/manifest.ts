import { isMap, parseDocument, type Document } from "yaml";

/** service.yaml as a document: comments, order and what the studio does not know stay as they are. */
export class Manifest {
  private constructor(private readonly document: Document) {}

  /** @throws Error with the line and the reason when it is not YAML or not a map */
  static parse(text: string): Manifest {
    const document = parseDocument(text);
    const error = document.errors[0];
    if (error) {
      throw new Error(error.message);
    }
    if (!isMap(document.contents)) {
      throw new Error("service.yaml is not a map of settings");
    }
    return new Manifest(document);
  }

  get(path: string[]): unknown {
    const value: unknown = this.document.getIn(path);
    return value && typeof value === "object" && "toJSON" in value ? (value as { toJSON(): unknown }).toJSON() : value;
  }

  text(path: string[]): string {
    const value = this.get(path);
    return value === undefined || value === null ? "" : String(value);
  }

  /** Empty removes the entry. */
  set(path: string[], value: unknown): void {
    if (value === "" || value === undefined) {
      this.document.deleteIn(path);
    } else {
      this.document.setIn(path, value);
    }
  }

  toString(): string {
    return this.document.toString({ lineWidth: 0 });
  }
}
