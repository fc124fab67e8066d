import { formIn } from "./html-form.ts";
import type { Visitor } from "./visitor.ts";

/** What is sent of a file that was chosen, or of rows that were pasted where it has no name. */
export function uploadOf(content: string | Buffer, name?: string): FormData {
  const form = new FormData();
  form.set("pasted", name === undefined ? String(content) : "");
  if (name !== undefined) form.set("file", new File([new Uint8Array(Buffer.from(content))], name));
  return form;
}

/** Somebody who imports through the screens, step by step. */
export class Importer {
  readonly visitor: Visitor;
  /** The address of the import, once it is begun. */
  address = "";

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Sends a file, or pastes rows where no name is given. */
  async begin(content: string | Buffer, name?: string): Promise<Response> {
    const answer = await this.visitor.upload("/imports", uploadOf(content, name));
    this.address = answer.headers.get("Location")?.replace("/columns", "") ?? "";
    return answer;
  }

  async page(step: string): Promise<string> {
    return (await this.visitor.get(`${this.address}${step}`)).text();
  }

  /** Sends the form of a step as it stands, but for what is typed. */
  async send(step: string, typed: Record<string, string> = {}): Promise<Response> {
    const form = formIn(await this.page(step));
    return this.visitor.post(`${this.address}${step}`, { ...form, ...typed });
  }

  /** Where the import stands: the step that it goes on with, or nothing when it is done. */
  async standing(): Promise<string> {
    for (;;) {
      const answer = await this.visitor.get(this.address);
      if (answer.headers.get("Refresh") === null) {
        return answer.headers.get("Location")?.replace(this.address, "") ?? "";
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** From a file to its confirmation, by what is guessed and what is typed in the two forms before. */
  async toConfirmation(
    content: string | Buffer,
    name: string | undefined,
    typed: { columns?: Record<string, string>; metrics?: Record<string, string> } = {},
  ): Promise<string> {
    await this.begin(content, name);
    await this.send("/columns", typed.columns);
    await this.send("/metrics", typed.metrics);
    return this.standing();
  }
}
