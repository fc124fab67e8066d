/** A text and a file, with room for what browsers add. */
const mostParts = 10;

/** Undefined if unreadable or if it has too many parts. */
export async function uploadForm(request: Request): Promise<FormData | undefined> {
  const type = request.headers.get("Content-Type") ?? "";
  const bytes = Buffer.from(await request.arrayBuffer());
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary && partsIn(bytes, `--${boundary}`) > mostParts) return undefined;
  return new Response(bytes, { headers: { "Content-Type": type } })
    .formData()
    .catch(() => undefined);
}

function partsIn(bytes: Buffer, boundary: string): number {
  let found = 0;
  for (let at = bytes.indexOf(boundary); at >= 0; at = bytes.indexOf(boundary, at + 1)) found += 1;
  return found;
}
