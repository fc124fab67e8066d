import { may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Metric } from "./metric.ts";
import type { Service } from "./service.ts";

type Named = { value: string; text: string };

/** What the form of a metric lets choose. */
export type MetricChoices = { services: Named[]; owners: Named[]; totals: Named[] };

/** The people who may be asked for a metric's figures. */
export const givers = <One extends Pick<Person, "roles">>(people: readonly One[]): One[] =>
  people.filter((person) => may(person, "give figures"));

/** What a metric may belong to, be given by and be a part of: never itself. */
export function metricChoices(
  services: readonly Service[],
  people: readonly Person[],
  metrics: readonly Metric[],
  id: number | null = null,
): MetricChoices {
  return {
    services: services.map((service) => ({ value: String(service.id), text: service.name })),
    owners: givers(people).map((person) => ({ value: String(person.id), text: person.name })),
    totals: metrics
      .filter((metric) => metric.id !== id && metric.measure !== "share")
      .map(({ slug, name }) => ({ value: slug, text: name })),
  };
}
