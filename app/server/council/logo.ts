import { hashOf } from "#app/server/people/secrets.ts";
import { words } from "#app/words/words.ts";
import type { NewLogo } from "#db/changes/council/logo.ts";
import { pictureIn } from "./picture.ts";

/** A shared summary must not exceed 30 kB, logo included. */
const mostBytes = 20 * 1024;
const mostPixels = 2000;

const { faults } = words.logo;

export async function readLogo(
  file: File,
): Promise<{ ok: true; logo: NewLogo } | { ok: false; message: string }> {
  if (file.size > mostBytes) return refused(faults.heavy(Math.ceil(file.size / 1024)));
  const bytes = Buffer.from(await file.arrayBuffer());
  const picture = pictureIn(bytes);
  if (!picture) return refused(faults.noPicture);
  const { width, height } = picture;
  if (Math.max(width, height) > mostPixels) return refused(faults.large(width, height));
  const content = bytes.toString("base64");
  return { ok: true, logo: { hash: hashOf(bytes), content, bytes: bytes.length, ...picture } };
}

const refused = (message: string) => ({ ok: false as const, message });
