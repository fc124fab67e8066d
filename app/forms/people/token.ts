import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { lastDayFault, latestDay } from "#app/domain/people/token.ts";
import { day } from "#app/forms/calendar/day.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

/** `todayInLondon` is the real day, even in a demo. */
type Context = { metrics: readonly Pick<Metric, "id" | "slug">[]; todayInLondon: Day };

export const tokenForm = form(
  {
    name: text({ ...words.personFields.system, most: 100 }),
    lastDay: ({ todayInLondon }: Context) =>
      day(words.personFields.lastDay).superRefine((lastDay, { addIssue }) => {
        const fault = lastDayFault(lastDay, todayInLondon);
        if (!fault) return;
        const message = words.tokens.lastDayFaults[fault](lastDay, latestDay(todayInLondon));
        addIssue({ code: "custom", message });
      }),
    metrics: ({ metrics }: Context) =>
      z.array(z.string()).transform((slugs, { addIssue }) => {
        const chosen = metrics.filter(({ slug }) => slugs.includes(slug));
        if (chosen.length > 0 && chosen.length === slugs.length) return chosen.map(({ id }) => id);
        const message =
          chosen.length === 0 ? words.personFields.tokenMetrics : words.personFields.knownMetrics;
        addIssue({ code: "custom", message });
        return z.NEVER;
      }),
  },
  {
    lists: ["metrics"],
    meaning: ({ metrics: metricIds, ...token }) => ({ ok: true, value: { ...token, metricIds } }),
  },
);

export const lastDayHint = (today: Day): string =>
  words.personFields.latestDay(dayInWords(latestDay(today)));
