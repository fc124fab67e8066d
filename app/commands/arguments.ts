import { parseArgs } from "node:util";
import type { AmountColumns } from "#app/domain/imports/amount-reading.ts";
import { columnsOfSum } from "#app/domain/imports/columns.ts";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { type Filter, readFilter } from "#app/domain/imports/filter.ts";
import type { Mapping } from "#app/domain/imports/metric-reading.ts";
import { quoted } from "#app/domain/quotation.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";

/** Invalid input, reported on standard error. */
export class BadInput extends Error {}

export const mappingOptions = {
  period: { type: "string" },
  value: { type: "string" },
  count: { type: "string" },
  part: { type: "string" },
  whole: { type: "string" },
  filter: { type: "string", multiple: true },
} as const;

type Options = Record<string, { type: "string" | "boolean"; multiple?: boolean }>;
type Values<T extends Options> = {
  [K in keyof T]?: T[K]["type"] extends "boolean"
    ? boolean
    : T[K] extends { multiple: true }
      ? string[]
      : string;
};

/** A file and its options. @throws BadInput for unknown, valueless or repeated options */
export function readArguments<T extends Options>(
  words: readonly string[],
  options: T,
): { file: string; values: Values<T> } {
  const { values, positionals, tokens } = parsed(words, options);
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const again = given.find(
    (name, place) => !options[name]?.multiple && given.indexOf(name) < place,
  );
  if (again !== undefined) throw new BadInput(`--${again} is given twice: give it once`);
  const [file, ...others] = positionals;
  if (!file) throw new BadInput("No file is named: name one CSV file");
  if (others[0] !== undefined)
    throw new BadInput(`${quoted(others[0])} is one word too many: name one CSV file`);
  return { file, values: values as Values<T> };
}

function parsed(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, tokens: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = message.match(/--?[\w-]+/)?.[0];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const names = Object.keys(options).map((name) => `--${name}`);
      throw new BadInput(`There is no option ${option}: the options are ${listInWords(names)}`);
    }
    if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
    if (message.includes("does not take")) throw new BadInput(`${option} takes no value`);
    throw new BadInput(`${option} needs a value after it`);
  }
}

/** Columns named by the options. @throws BadInput for conflicting options or a bad filter */
export function readMapping(
  values: Values<typeof mappingOptions>,
  headers: readonly string[],
): Mapping {
  return {
    period: values.period ?? "period",
    amount: amountColumns(values, headers),
    filters: (values.filter ?? []).map(filterOf),
  };
}

function amountColumns(
  { value, count, part, whole }: Values<typeof mappingOptions>,
  headers: readonly string[],
): AmountColumns {
  const columns = (sum: string) => columnsOfSum(sum, headers);
  const asked = [value, count, part ?? whole].filter((sum) => sum !== undefined);
  if (asked.length === 1) {
    if (value !== undefined) return { kind: "value", columns: columns(value) };
    if (count !== undefined) return { kind: "count", columns: columns(count) };
    if (part !== undefined && whole !== undefined)
      return { kind: "share", part: columns(part), whole: columns(whole) };
  }
  throw new BadInput("Say what to read with one of --value, --count, or --part and --whole");
}

function filterOf(text: string): Filter {
  const reading = readFilter(text);
  if (!reading.ok) throw new BadInput(words.reading.problem(reading.problem));
  return reading.filter;
}

export function readWhole(
  name: string,
  text: string | undefined,
  least: number,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new BadInput(`--${name} ${quoted(text)} is not a whole number of ${least} or more`);
  return Number(text);
}

/** Prints a command's answer. Bad input is reported on standard error with exit code 2. */
export async function answer(command: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await command()}\n`);
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof UnreadableFile)) throw error;
    const problem =
      error instanceof UnreadableFile ? words.files.fault(error.fault) : error.message;
    process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
  }
}
