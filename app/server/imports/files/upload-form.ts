/** A text and a file, and room for what a browser may add. */
const mostParts = 10;

/** A form that may have a file in it; undefined where it cannot be read, or has more parts than any of ours. */
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
