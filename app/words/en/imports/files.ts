import type { FileFault, LineFault, SimpleFault } from "#app/domain/imports/file-fault.ts";
import { quoted } from "#app/domain/quotation.ts";
import { inFigures } from "#app/words/en/numbers.ts";
import { plural } from "#app/words/en/sentence.ts";

const simple: Record<SimpleFault, string> = {
  empty: "The file is empty",
  "no first line": "The file is empty: its first line must name the columns",
  "no rows": "There are no rows below the names of the columns: add at least one",
  "too large": "The file is too much to be read: delete what holds no figures, or save it as CSV",
  "neither CSV nor workbook": "Only CSV and Excel (.xlsx) files are taken: save it as one of them",
  "locked or old workbook":
    "The workbook is locked, or of an older Excel: save it as .xlsx without a password",
  "no workbook":
    "The file's name ends in .xlsx and it is no Excel workbook: save it as .xlsx or CSV",
  "zip without workbook": "The file is a zip and no Excel workbook: save it as .xlsx or CSV",
  "broken workbook": "The workbook is broken: open it in Excel and save it again",
  "locked workbook": "The workbook is locked: save it without a password",
  macro: "The workbook holds a macro: save it as .xlsx, without macros",
  "links to another workbook":
    "The workbook takes cells from another workbook: paste its values, without the links",
  "another file inside": "The workbook holds another file: save the sheet alone",
  "large workbook":
    "The workbook unpacks to more than can be read: save the sheet alone, or as CSV",
  "too many parts": "The workbook holds too many parts: save the sheet alone, or as CSV",
  "cell too far out":
    "The sheet has a cell too far out to be read: delete the rows and columns past the figures, or save it as CSV",
};

const lines: Record<LineFault, (line: number) => string> = {
  "open quotation mark": (line) =>
    `Line ${line} opens a quotation mark that is never closed: close it or take it out`,
  "stray quotation mark": (line) =>
    `Line ${line} has a quotation mark inside a cell: put the cell in quotation marks, and double the one inside it`,
  "long row": (line) =>
    `Line ${line} begins a row of more than a million characters: look for a quotation mark that is not closed`,
  "no names": (line) =>
    `Line ${line} holds figures and no names: name the columns in the first line`,
  "stops being text": (line) =>
    `The file stops being text after line ${line}: save it again as CSV UTF-8`,
  NUL: (line) =>
    `Line ${line} has a NUL character, which no text has: save the file again as CSV UTF-8`,
  "no text": (line) => `Line ${line} has a character that no text has: type it again`,
};

export function fileFault(fault: FileFault): string {
  switch (fault.kind) {
    case "no such file":
      return `There is no file ${fault.path}`;
    case "not a file":
      return `${fault.path} is not a file`;
    case "no permission":
      return `${fault.path} may not be read: ask for permission to read it`;
    case "same name twice":
      return `Line ${fault.line} names the column ${quoted(fault.name)} twice: give each column a name of its own`;
    case "ragged": {
      const { line, cells, header } = fault;
      return `Line ${line} has ${cells} ${plural(cells, "cell", "cells")} where line ${header.line} names ${header.columns} columns: give it as many, and put quotation marks around a cell that holds a comma`;
    }
    case "old workbook":
      return `A ${fault.ending} file is not taken: save it as .xlsx or CSV`;
    case "workbook under another name":
      return `The file is a workbook and its name ends in ${fault.ending}: save it as CSV, or name it .xlsx`;
    case "too many columns":
      return `The file has ${inFigures(fault.columns)} columns, and ${fault.most} are read: delete those that hold no figures`;
    case "too many rows":
      return `The file has more than ${inFigures(fault.most)} rows: part it, or bring it in on the server with npm run import`;
  }
  return "line" in fault ? lines[fault.kind](fault.line) : simple[fault.kind];
}
