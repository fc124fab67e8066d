import { isCashable, type UnitCost } from "#app/domain/campaigns/money.ts";
import type { PlanPart } from "#app/domain/campaigns/plan-gaps.ts";
import type { PreRegistered } from "#app/domain/campaigns/pre-registration.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { NamedSaving } from "#app/domain/verdicts/campaign-evidence.ts";
import type { CampaignMoney } from "#app/domain/verdicts/campaign-money.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

export function PlanGaps({
  slug,
  gaps,
  mayEdit,
}: {
  slug: string;
  gaps: readonly PlanPart[];
  mayEdit: boolean;
}) {
  if (gaps.length === 0) return null;
  const { heading, lead, parts, complete } = words.planGaps;
  return (
    <section className="plan-gaps" aria-labelledby="plan-gaps">
      <h2 id="plan-gaps">{heading}</h2>
      <p>{lead}</p>
      <ul>
        {gaps.map((part) => (
          <li key={part}>{parts[part]}</li>
        ))}
      </ul>
      {mayEdit && <AddLink href={`/campaigns/${slug}/edit`}>{complete}</AddLink>}
    </section>
  );
}

export function PreRegisteredPlan({ preRegistered }: { preRegistered: PreRegistered | null }) {
  if (!preRegistered) return null;
  const { sentence, changes, change } = words.preRegistration;
  return (
    <div className="pre-registered how">
      <p>{sentence(preRegistered)}</p>
      {preRegistered.changes.length > 0 && (
        <details>
          <summary>{changes(preRegistered.changes.length)}</summary>
          <ul>
            {preRegistered.changes.map((one) => (
              <li key={one.at}>{change(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function CampaignSaving({
  slug,
  told,
  money,
  metric,
  isTrial,
  mayEdit,
}: {
  slug: string;
  told: NamedSaving | null;
  /** Null before the campaign's start. */
  money: CampaignMoney | null;
  metric: MetricInService;
  isTrial: boolean;
  mayEdit: boolean;
}) {
  const { saving: form } = words;
  return (
    <TitledSection id="saving" title={form.heading}>
      {money && (
        <p className="spared">
          <b>{form.perExtra}</b>: {words.money.perExtra(money)} {isTrial && form.notTheTrial}
        </p>
      )}
      {told ? (
        <Terms told={told} money={money} metric={metric} />
      ) : (
        <p className="how">{form.none}</p>
      )}
      {mayEdit && (
        <AddLink href={`/campaigns/${slug}/saving`}>{told ? form.edit : form.say}</AddLink>
      )}
    </TitledSection>
  );
}

function Terms({
  told,
  money,
  metric,
}: {
  told: NamedSaving;
  money: CampaignMoney | null;
  metric: MetricInService;
}) {
  const { saving, from, to, contacts, failed } = told;
  const { contactsBeside, failedBeside, notNamed, notNamedFailed, labels } = words.saving;
  const { avoided } = money ?? {};
  return (
    <>
      <p className="spared">{words.money.spared(from, to, metric)}</p>
      {money && avoided && (
        <p className={avoided.isDoubted ? "spared doubted" : "spared"}>
          {words.money.avoided(avoided, money.cost)}
        </p>
      )}
      {avoided?.isDoubted && <p className="spared">{words.money.doubt}</p>}
      <p className="spared">
        <b>{isCashable(saving) ? labels.cashable : labels.notional}</b>:{" "}
        {words.money.budget(saving)}
      </p>
      <ul className="sources how">
        {[from, to].map((cost) => cost && <Source key={cost.id} cost={cost} />)}
        <li>
          <b>{contactsBeside}</b>: {contacts ? <MetricLink metric={contacts} /> : notNamed}
          {contacts &&
            money?.contacts &&
            `. ${words.verdict.claim(money.contacts, contacts).sentence}`}
        </li>
        <li>
          <b>{failedBeside}</b>: {failed ? <MetricLink metric={failed} /> : notNamedFailed}
          {failed &&
            money?.failed &&
            `. ${words.verdict.claim(money.failed, failed).sentence} ${money.fallback ? words.money.fallback(money.fallback, told) : ""}`}
        </li>
      </ul>
    </>
  );
}

function Source({ cost: { name, year, source, isOwn } }: { cost: UnitCost }) {
  return (
    <li>
      <b>{name}</b>: {year}, {isOwn ? `${words.saving.own}, ` : ""}
      {source}
    </li>
  );
}

const MetricLink = ({ metric: { slug, name } }: { metric: MetricInService }) => (
  <a href={`/metrics/${slug}`}>{name}</a>
);
