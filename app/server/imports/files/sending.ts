const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** CSV to be kept as a file. */
export const csvFile = (body: string, name: string): Response =>
  download(body, "text/csv; charset=utf-8", name);

/** A workbook to be kept as a file. */
export const workbookFile = (body: Uint8Array<ArrayBuffer>, name: string): Response =>
  download(body, workbookType, name);

const download = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
