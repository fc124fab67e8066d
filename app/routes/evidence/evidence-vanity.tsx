import type { VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { Scatter } from "#app/ui/charts/scatter.tsx";
import { words } from "#app/words/words.ts";

export function VanityEvidence({ kinds }: { kinds: VanityKind[] }) {
  const { title, none, finding } = words.evidence.vanity;
  return (
    <section className="evidence-part vanity-evidence" aria-labelledby="vanity">
      <h2 id="vanity">{title}</h2>
      {kinds.length === 0 && <p>{none}</p>}
      {kinds.map((kind) => (
        <div key={`${kind.unit} ${kind.isShare}`}>
          <p>
            <b>{finding(kind)}</b>
          </p>
          <Scatter kind={kind} />
        </div>
      ))}
    </section>
  );
}
