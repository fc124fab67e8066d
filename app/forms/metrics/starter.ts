import { z } from "zod";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { isSameName } from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import {
  type StarterKind,
  type StarterMetric,
  starterKinds,
  starterMetric,
} from "#app/domain/metrics/starter-metrics.ts";
import { listInWords } from "#app/domain/metrics/wording.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readFields } from "#app/forms/entries.ts";
import { wholeNumber } from "#app/forms/number.ts";
import { firstOfEach, problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import { serviceName } from "./service.ts";

const singles = ["service", "newService", "transactions", "owner", "dueDay"] as const;

/** What stands in the form of the starter set, as it was typed. */
export type StarterEntries = Record<(typeof singles)[number], string> & { kinds: string[] };

export const noStarterEntries: StarterEntries = {
  service: "",
  newService: "",
  transactions: "",
  owner: "",
  dueDay: "10",
  kinds: [],
};

/** The form as it was sent; undefined where no page of ours sends such a form. */
export function readStarterEntries(form: FormData): StarterEntries | undefined {
  const kinds = form.getAll("kinds").map(String);
  const rest = new FormData();
  for (const [name, value] of form) if (name !== "kinds") rest.append(name, value);
  const fields = readFields(rest, singles);
  const isOurs = new Set(kinds).size === kinds.length && kinds.every((kind) => isStarterKind(kind));
  return fields && isOurs ? { ...fields, kinds } : undefined;
}

const isStarterKind = (kind: string): kind is StarterKind =>
  (starterKinds as readonly string[]).includes(kind);

export type StarterMetrics = {
  service: { id: number } | { name: string };
  metrics: (StarterMetric & { ownerId: number | null })[];
};

export type StarterParsed =
  | { ok: true; value: StarterMetrics }
  | { ok: false; problems: Problem[] };

const schema = z.object({
  transactions: text({
    name: "What people complete",
    most: 40,
    enter: "Say what people complete there, in the plural, like sign-ups",
  }),
  dueDay: wholeNumber({ name: "The day", least: 1, most: 28 }),
});

/** Reads which metrics of the starter set a service is to have. */
export function parseStarter(
  entries: StarterEntries,
  context: {
    services: readonly Service[];
    people: readonly Pick<Person, "id">[];
    metrics: readonly Pick<Metric, "name">[];
  },
): StarterParsed {
  const service = parseService(entries, context.services);
  const parsed = schema.safeParse(entries);
  const owner = context.people.find(({ id }) => String(id) === entries.owner);
  const kinds = entries.kinds.filter(isStarterKind);
  const problems: Problem[] = [
    ...service.problems,
    ...(parsed.success ? [] : problemsIn(parsed.error)),
    ...(kinds.length > 0 ? [] : [{ field: "kinds", message: "Choose at least one metric" }]),
    ...(owner || entries.owner === ""
      ? []
      : [{ field: "owner", message: "Choose who gives them from the list, or nobody yet" }]),
  ];
  if (!parsed.success || !service.value || problems.length > 0)
    return { ok: false, problems: firstOfEach(problems) };
  const { transactions, dueDay } = parsed.data;
  const terms = { service: service.value.name, transactions };
  const metrics = kinds.map((kind) => starterMetric(kind, words.starterMetric(kind, terms)));
  const present = metrics.filter(({ name }) =>
    context.metrics.some((known) => isSameName(known.name, name)),
  );
  if (present.length > 0) {
    const message = `There already: ${listInWords(present.map(({ name }) => name))}. Leave out what is there`;
    return { ok: false, problems: [{ field: "kinds", message }] };
  }
  const ownerId = owner?.id ?? null;
  return {
    ok: true,
    value: {
      service: service.value,
      metrics: metrics.map((metric) => ({ ...metric, dueDay, ownerId })),
    },
  };
}

/** A service of the list, or the name of a new one. */
function parseService(
  { service, newService }: StarterEntries,
  services: readonly Service[],
): { value?: { name: string } | Service; problems: Problem[] } {
  const chosen = services.find(({ id }) => String(id) === service);
  if (newService.trim() === "") {
    if (chosen) return { value: chosen, problems: [] };
    const message = "Choose the service, or name a new one";
    return { problems: [{ field: services.length > 0 ? "service" : "newService", message }] };
  }
  if (service !== "") {
    return {
      problems: [{ field: "newService", message: "Choose a service or name a new one, not both" }],
    };
  }
  const named = serviceName.safeParse(newService);
  if (!named.success) {
    const message = named.error.issues[0]?.message ?? "";
    return { problems: [{ field: "newService", message }] };
  }
  return { value: { name: named.data }, problems: [] };
}
