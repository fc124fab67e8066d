import { createHash } from "node:crypto";
import type { NewLogo } from "#db/changes/council/logo.ts";
import { pictureIn } from "./picture.ts";

/** The summary by link is to weigh 30 kB at most, with it. */
const mostBytes = 20 * 1024;
const mostPixels = 2000;

/** Reads the picture that somebody chose as a logo, or says why it cannot be one. */
export async function readLogo(
  form: FormData,
): Promise<{ ok: true; logo: NewLogo } | { ok: false; message: string } | undefined> {
  const [file, ...others] = form.getAll("logo");
  if ([...form.keys()].some((name) => name !== "logo") || others.length > 0) return undefined;
  if (!(file instanceof File)) return undefined;
  if (file.size === 0) return refused("Choose a picture");
  if (file.size > mostBytes) {
    const size = Math.ceil(file.size / 1024).toLocaleString("en-GB");
    return refused(`The picture has ${size} kB and may have 20: save a smaller one`);
  }
  const bytes = Buffer.from(await file.arrayBuffer());
  const picture = pictureIn(bytes);
  if (!picture)
    return refused("The file is not a PNG, JPEG or WebP picture: save it as one of them");
  const { width, height } = picture;
  if (Math.max(width, height) > mostPixels) {
    return refused(
      `The picture is ${pixels(width)} by ${pixels(height)} pixels and may be 2,000 each way: save a smaller one`,
    );
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  const content = bytes.toString("base64");
  return { ok: true, logo: { hash, content, bytes: bytes.length, ...picture } };
}

const refused = (message: string) => ({ ok: false as const, message });

const pixels = (count: number) => count.toLocaleString("en-GB");
