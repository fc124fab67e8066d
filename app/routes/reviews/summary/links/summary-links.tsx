import type { Month } from "#app/domain/calendar/period.ts";
import { linkDays, usualLinkDays } from "#app/domain/people/link.ts";
import type { Problem } from "#app/domain/problem.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { Onward } from "#app/ui/kit/page.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function SummaryLinkForm({
  month,
  problems,
}: {
  month: Month;
  problems: readonly Problem[];
}) {
  const { days, daysHint, choice, make, back } = words.summaryLinks;
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        name="days"
        legend={days}
        hint={daysHint}
        options={linkDays.map((count) => ({ value: String(count), text: choice(count) }))}
        defaultValue={String(usualLinkDays)}
        problems={problems}
      />
      <div className="form-end">
        <Button>{make}</Button>
        <a href={`/summary/${month}`}>{back}</a>
      </div>
    </form>
  );
}

export function SummaryLinkMade({
  month,
  made: { address, expiresAt },
}: {
  month: Month;
  made: { address: string; expiresAt: string };
}) {
  const { made: title, once, address: label, until, done } = words.summaryLinks;
  return (
    <div className="plain-form">
      <h1>{title}</h1>
      <p className="how">
        {once} {until(momentInWords(expiresAt))}
      </p>
      <TextField name="link" label={label} defaultValue={address} readOnly problems={[]} />
      <Onward href={`/summary/${month}/links`}>{done}</Onward>
    </div>
  );
}

export function DraftNotice({ month }: { month: Month }) {
  const { draft, toReview } = words.summaryLinks;
  return (
    <p className="waiting">
      {draft(periodInWords(month))} <a href={`/reviews/${month}`}>{toReview}</a>
    </p>
  );
}
