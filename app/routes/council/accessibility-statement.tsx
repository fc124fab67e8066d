import { enforcementIn } from "#app/domain/council/accessibility.ts";
import { type Handle, open } from "#app/server/door.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";
import type { Route } from "./+types/accessibility-statement.ts";
import { AccessibilityStatement } from "./accessibility-statement-parts.tsx";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, async ({ db, council, publicUrl }) => {
  return {
    statement: (await findAccessibilityStatement(db)) ?? null,
    owner: council?.name ?? words.product,
    enforcement: enforcementIn(council?.nation ?? "England"),
    address: publicUrl,
  };
});

export default function AccessibilityStatementPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={words.accessibility}>
      <AccessibilityStatement {...loaderData} />
    </Page>
  );
}
