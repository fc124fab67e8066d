import { z } from "zod";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { isSameName } from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import {
  type StarterMetric,
  starterKinds,
  starterMetric,
} from "#app/domain/metrics/starter-metrics.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { byId, oneOrNone } from "#app/forms/choice.ts";
import { form, type Parsed, refusal } from "#app/forms/form.ts";
import { wholeNumber } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import { serviceName } from "./service.ts";

type Context = {
  services: readonly Service[];
  people: readonly Pick<Person, "id">[];
  metrics: readonly Pick<Metric, "name">[];
};

export type StarterMetrics = {
  service: { id: number } | { name: string };
  metrics: (StarterMetric & { ownerId: number | null })[];
};

export const starterForm = form(
  {
    service: z.string(),
    newService: z.string(),
    transactions: text({
      ...words.metricFields.starter.transactions,
      most: 40,
    }),
    dueDay: wholeNumber({ ...words.metricFields.dueDay, least: 1, most: 28 }),
    kinds: z.array(z.enum(starterKinds)).min(1, words.metricFields.starter.kinds),
    owner: ({ people }: Context) => oneOrNone(people, byId, words.metricFields.starter.owner),
  },
  {
    lists: ["kinds"],
    isOurs: ({ kinds }) => z.array(z.enum(starterKinds)).safeParse(kinds).success,
    blank: { dueDay: "10" },
    check: (entries, { services }: Context) => serviceIn(entries, services).problems,
    meaning: (typed, { services, metrics: known }: Context): Parsed<StarterMetrics> => {
      const { value: service } = serviceIn(typed, services);
      if (!service) return { ok: false, problems: [] };
      const terms = { service: service.name, transactions: typed.transactions };
      const metrics = typed.kinds.map((kind) =>
        starterMetric(kind, words.starterMetric(kind, terms)),
      );
      const present = metrics.filter(({ name }) => known.some((one) => isSameName(one.name, name)));
      if (present.length > 0) {
        const names = listInWords(present.map(({ name }) => name));
        return refusal("kinds", words.metricFields.starter.present(names));
      }
      const own = { dueDay: typed.dueDay, ownerId: typed.owner?.id ?? null };
      const value = { service, metrics: metrics.map((metric) => ({ ...metric, ...own })) };
      return { ok: true, value };
    },
  },
);

function serviceIn(
  { service, newService }: { service: string; newService: string },
  services: readonly Service[],
): { value?: { name: string } | Service; problems: Problem[] } {
  const wrong = (field: string, message: string) => ({ problems: [{ field, message }] });
  const chosen = services.find(({ id }) => String(id) === service);
  if (newService.trim() === "") {
    if (chosen) return { value: chosen, problems: [] };
    const message = words.metricFields.starter.service;
    return wrong(services.length > 0 ? "service" : "newService", message);
  }
  if (service !== "") return wrong("newService", words.metricFields.starter.both);
  const named = serviceName.safeParse(newService);
  if (named.success) return { value: { name: named.data }, problems: [] };
  return wrong("newService", named.error.issues[0]?.message ?? "");
}
