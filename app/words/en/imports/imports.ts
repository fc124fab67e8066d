import { inFigures } from "#app/words/en/numbers.ts";
import { plural } from "#app/words/en/sentence.ts";
import { fileFault } from "./files.ts";
import { importForms } from "./forms.ts";
import { onLine, readingProblem, rowProblem } from "./reading.ts";

const counted = (count: number, one: string, many: string) =>
  `${inFigures(count)} ${count === 1 ? one : many}`;

export const importsWords = {
  imports: {
    title: "Import figures",
    lead: "Bring in months of figures at once from a spreadsheet. Nothing is recorded until you have checked it all and confirmed it.",
    pasted: "Paste from a spreadsheet",
    pastedHint: "Copy the cells, including the row of headings",
    file: "Or choose a file",
    fileHint: "CSV or Excel (.xlsx), up to 10 MB",
    go: "Continue",
    pastedName: "Pasted rows",
    template: "Start from a template",
    templateLead: "Your metrics and the months that are asked for are in it already.",
    templateWorkbook: "Template for Excel",
    templateCsv: "Template as CSV",
    last: "Your last imports",
    none: "Nothing yet. What you import is listed here, and can be undone.",
    begun: (day: string) => `started ${day}, not recorded`,
    recorded: (day: string) => `recorded ${day}`,
    undone: (day: string) => `undone ${day}`,
    step: (place: number, name: string) => `Step ${place} of 5: ${name}`,
    noMetrics: "You do not give the figures of any metric, so there is nothing to import.",
  },

  importColumns: {
    title: "What is in each column?",
    lead: (rows: number) =>
      `${counted(rows, "row was", "rows were")} read. We have guessed what we could: check it.`,
    remembered: (rows: number) =>
      `${counted(rows, "row was", "rows were")} read. The settings are those of your last file with these columns.`,
    months: "Where are the months?",
    monthsDown: "In a column: one row for each month",
    monthsAcross: "Across: one column for each month",
    column: "Column",
    example: "For example",
    holds: "What it holds",
    holdsOf: (column: string) => `What the column ${column} holds`,
    blank: "blank",
    roles: {
      "": "Leave it out",
      month: "The month",
      group: "What each row is about",
      figure: "Figures",
    },
    groupHint:
      "“What each row is about” tells rows apart: a place, a service, or the name of the metric.",
    blanks: "What does a blank cell mean?",
    blankMeanings: {
      "not available": "There is no figure: record it as not available",
      "left out": "Nothing: leave it out",
    },
    more: "Take only some of the rows",
    filters: "Filters (optional)",
    filtersHint: "One per line, like area=North or month>=2024-04",
    go: "Continue",
  },

  importMetrics: {
    title: "Which metric is which?",
    leadGroups: (column: string) => `The column ${column} says which metric each row belongs to.`,
    leadColumns: "Several columns can go to one metric: they are added up.",
    subject: "In the file",
    metric: "Metric",
    metricOf: (name: string) => `The metric of ${name}`,
    none: "Leave it out",
    adds: "What each column adds to",
    addsHint: "For a share, say which columns are its part. Several columns are added up.",
    addsOf: (column: string) => `What the column ${column} adds to`,
    addsTo: "Adds to",
    roles: {
      whole: "The figure, or the whole of a share",
      both: "The part and the whole of a share",
      part: "The part of a share alone",
      "": "Nothing: leave it out",
    },
    tooMany: (column: string) =>
      `${column} is blank, or has too many different values to choose a metric for each: choose another column.`,
    go: "Read the file",
  },

  importForms,
  files: { fault: fileFault },
  reading: { problem: readingProblem, ofRow: rowProblem, onLine },

  importProblems: {
    title: (count: number) => `${counted(count, "line needs", "lines need")} fixing`,
    lead: "Type what it should be, or leave the row out. Your file stays as it is.",
    stopped: "Reading stopped at the hundredth problem. When these are fixed, the rest is read.",
    line: (line: number) => `Line ${inFigures(line)}`,
    skip: (line: number) => `Leave line ${inFigures(line)} out`,
    go: "Read it again",
    columns: "Change what the columns hold",
  },

  importConfirmation: {
    title: "Check what will be recorded",
    nothing: "Every figure in the file is recorded already, so there is nothing to import.",
    meanwhile:
      "Somebody recorded other figures after this page was made. Nothing was imported; below is what it would change now.",
    total: (added: number, changed: number, unchanged: number) =>
      [
        added > 0 && `${inFigures(added)} new`,
        changed > 0 && `${inFigures(changed)} changed`,
        unchanged > 0 && `${inFigures(unchanged)} unchanged`,
      ]
        .filter(Boolean)
        .join(", "),
    passedOver: (rows: number) =>
      `${counted(rows, "row is", "rows are")} left out: blank, filtered, or of no metric chosen.`,
    changed: "Changed",
    was: "Recorded",
    now: "In the file",
    added: (count: number) => counted(count, "new figure", "new figures"),
    period: "Period",
    figure: "Figure",
    more: (count: number) => `and ${inFigures(count)} more`,
    far: "Far from the rest",
    farLead: "These may be mistakes. If one is, fix the file and start again.",
    farOn: (period: string, line: number, range: string) =>
      `${period}, line ${inFigures(line)}; ${range} is usual.`,
    confirmed: (range: string) => `Right, though ${range} is usual`,
    reason: "Why are you changing these figures?",
    reasonHint: "It is shown beside each figure that is changed",
    reasonOf: (name: string) => `Corrected by ${name}`,
    go: (count: number) => `Record ${counted(count, "figure", "figures")}`,
    columns: "Change what the columns hold",
    discard: "Leave everything as it is",
  },

  importProgress: {
    reading: "Reading the file",
    recording: "Recording the figures",
    undoing: "Undoing the import",
    done: (done: number, whole: number) => `${inFigures(done)} of ${inFigures(whole)} rows`,
    lead: "This page shows when it is done. Nothing is recorded until all of it is.",
    look: "Check again",
    failed: "It could not be finished",
    failedLead:
      "Nothing was changed. Try again in a moment; if it fails again, tell whoever runs the server.",
    again: "Try again",
  },

  importResult: {
    recorded: (count: number) => `${counted(count, "figure is", "figures are")} recorded`,
    undone: "The import is undone",
    by: (name: string, day: string) => `${name}, recorded ${day}.`,
    undoneOn: (day: string) =>
      `Undone ${day}: changed figures are what they were before, new ones are not available. Figures corrected since keep their corrections.`,
    metric: "Metric",
    figures: "Figures",
    undo: "Undo this import",
    another: "Import another file",
  },

  importUndoing: {
    title: "Undo this import?",
    lead: (name: string) =>
      `Changed figures go back to what they were before ${name}; new ones become not available. Nothing is deleted: both stay in the list of every figure given.`,
    kept: (count: number) =>
      `${counted(count, "figure was", "figures were")} corrected since and ${plural(count, "stays", "stay")} as ${plural(count, "it is", "they are")}.`,
    reason: "Import undone",
    go: (count: number) => `Undo ${counted(count, "figure", "figures")}`,
    cancel: "Keep it",
  },
};
