import { evidenceOf } from "#app/domain/evidence/evidence.ts";
import { parseEvidenceGrouping } from "#app/forms/evidence/evidence-grouping.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { evidenceRecords } from "#db/queries/evidence.ts";
import type { Route } from "./+types/show.ts";
import { EvidenceFinding, EvidenceRest } from "./evidence.tsx";

export const handle = { permission: "read campaigns" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, effectOf, request }) => {
    const by = found(parseEvidenceGrouping(new URL(request.url).searchParams));
    const records = { ...(await evidenceRecords(db)), effectOf };
    return serverOnly({ evidence: evidenceOf(records, by, today) });
  },
  ["effectOf"],
);

export default function EvidencePage({ loaderData: { evidence } }: Route.ComponentProps) {
  const { title, lookedAt, none } = words.evidence;
  const { all } = evidence.tally;
  return (
    <Page title={title} section="evidence">
      <PageTitle title={title}>{all > 0 && lookedAt(all)}</PageTitle>
      {all === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <>
          <EvidenceFinding evidence={evidence} />
          <EvidenceRest evidence={evidence} />
        </>
      )}
    </Page>
  );
}
