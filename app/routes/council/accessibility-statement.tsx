import { enforcementIn } from "#app/domain/council/accessibility.ts";
import type { Handle } from "#app/server/people/access.ts";
import { visit } from "#app/server/people/visit.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";
import type { Route } from "./+types/accessibility-statement.ts";
import { AccessibilityStatement } from "./accessibility-statement-parts.tsx";

export const handle = { permission: "anyone" } satisfies Handle;

export async function loader({ context }: Route.LoaderArgs) {
  const { db, council, publicUrl } = context.get(visit);
  return {
    statement: (await findAccessibilityStatement(db)) ?? null,
    owner: council?.name ?? words.product,
    enforcement: enforcementIn(council?.nation ?? "England"),
    address: publicUrl,
  };
}

export default function AccessibilityStatementPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={words.accessibility}>
      <AccessibilityStatement {...loaderData} />
    </Page>
  );
}
