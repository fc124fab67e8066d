import { z } from "zod";
import { type EvidenceGrouping, evidenceGroupings } from "#app/domain/evidence/evidence-group.ts";
import { orderOf, parseAddress } from "#app/forms/search.ts";

const schema = z.object({ by: orderOf(evidenceGroupings) });

export const parseEvidenceGrouping = (parameters: URLSearchParams): EvidenceGrouping | undefined =>
  parseAddress(schema, parameters)?.by;
