import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { Onward } from "#app/ui/kit/page.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function SensitivityNotice({
  period: { name, endsOn },
  of,
}: {
  period: Pick<SensitivityPeriod, "name" | "endsOn">;
  of: "claims" | "links" | "both";
}) {
  const { waiting, period } = words.sensitivity;
  return (
    <p className="waiting">
      <b>{waiting[of]}</b> {period(name, dayInWords(endsOn))}
    </p>
  );
}

export function ClaimsWait({
  title,
  campaign,
  period,
  typed,
}: {
  title: string;
  campaign: { slug: string };
  period: Pick<SensitivityPeriod, "name" | "endsOn">;
  typed?: string | undefined;
}) {
  const { typed: lead, backToCampaign } = words.sensitivity;
  return (
    <div className="plain-form">
      <h1>{title}</h1>
      <SensitivityNotice period={period} of="claims" />
      {typed && (
        <>
          <p>{lead}</p>
          <blockquote className="letter">{typed}</blockquote>
        </>
      )}
      <Onward href={`/campaigns/${campaign.slug}#claims`}>{backToCampaign}</Onward>
    </div>
  );
}
