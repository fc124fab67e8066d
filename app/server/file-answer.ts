export const fileAnswer = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = "text/csv; charset=utf-8",
): Response =>
  new Response(content, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
