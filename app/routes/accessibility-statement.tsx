import { enforcementIn } from "#app/domain/accessibility.ts";
import type { Handle } from "#app/server/access.ts";
import { visit } from "#app/server/visit.ts";
import { AccessibilityStatement } from "#app/ui/accessibility-statement.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { findAccessibilityStatement } from "#db/queries/accessibility.ts";
import type { Route } from "./+types/accessibility-statement.ts";

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
