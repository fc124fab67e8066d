/** Why a file cannot be read as a table of figures. */
export type FileFault =
  | { kind: SimpleFault }
  | { kind: "no such file" | "not a file" | "no permission"; path: string }
  | { kind: LineFault; line: number }
  | { kind: "same name twice"; line: number; name: string }
  | { kind: "ragged"; line: number; cells: number; header: { line: number; columns: number } }
  | { kind: "old workbook" | "workbook under another name"; ending: string }
  | { kind: "too many columns"; columns: number; most: number }
  | { kind: "too many rows"; most: number };

export type SimpleFault =
  | "empty"
  | "no first line"
  | "no rows"
  | "too large"
  | "neither CSV nor workbook"
  | "locked or old workbook"
  | "no workbook"
  | "zip without workbook"
  | "broken workbook"
  | "locked workbook"
  | "macro"
  | "links to another workbook"
  | "another file inside"
  | "large workbook"
  | "too many parts"
  | "cell too far out";

export type LineFault =
  | "open quotation mark"
  | "stray quotation mark"
  | "long row"
  | "no names"
  | "stops being text"
  | "NUL"
  | "no text";

export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(`The file cannot be read: ${fault.kind}`);
    this.fault = fault;
  }
}
