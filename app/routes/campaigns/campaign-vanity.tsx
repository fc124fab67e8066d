import type { VanityNumber } from "#app/domain/campaigns/vanity.ts";
import { VanityLine } from "#app/ui/metrics/vanity.tsx";
import { words } from "#app/words/words.ts";

const mostShown = 2;

/** Vanity numbers with their relation to the outcome; folded until the outcome has figures. */
export function CampaignVanity({ vanity, isShown }: { vanity: VanityNumber[]; isShown: boolean }) {
  if (vanity.length === 0) return <p className="how">{words.campaign.noVanity}</p>;
  const shown = isShown ? mostShown : 0;
  const folded = vanity.slice(shown);
  return (
    <div className="pair">
      <VanityLines vanity={vanity.slice(0, shown)} />
      {folded.length > 0 && (
        <details>
          <summary>{words.campaign.foldedVanity(folded.length, shown > 0)}</summary>
          <VanityLines vanity={folded} />
        </details>
      )}
    </div>
  );
}

const VanityLines = ({ vanity }: { vanity: VanityNumber[] }) =>
  vanity.map((number) => <VanityLine key={number.metric.slug} vanity={number} />);
