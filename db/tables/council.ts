import type { Generated } from "kysely";
import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { Council, LogoType } from "#app/domain/council/council.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type CouncilTables = {
  council: Council & {
    id: number;
    /** When the administrator put away the list of what to do first; null while it is shown. */
    setUpEndedAt: Generated<Instant | null>;
  };
  logo: { hash: string; type: LogoType; content: string };
  sensitivityPeriod: Counted<SensitivityPeriod>;
  accessibilityStatement: AccessibilityStatement & { id: number };
};
