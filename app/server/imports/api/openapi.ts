import { z } from "zod";
import { apiFigure, apiFigures, mostFigures } from "#app/forms/imports/api-figure.ts";
import { version } from "#app/server/operations/version.ts";
import { words } from "#app/words/words.ts";
import {
  metricsAnswer,
  outcomeAnswer,
  outcomesAnswer,
  problemAnswer,
  seriesAnswer,
} from "./answers.ts";
import { problemTitles, problemType } from "./problem.ts";

const { title, description, metric, period, operations: about, gives } = words.api.openApi;

const schemas = {
  Figure: apiFigure,
  Figures: apiFigures,
  Metrics: metricsAnswer,
  Series: seriesAnswer,
  Outcome: outcomeAnswer,
  Outcomes: outcomesAnswer,
  Problem: problemAnswer,
};

export type Operation = {
  method: "get" | "put";
  path: string;
  id: string;
  summary: string;
  description: string;
  takes?: z.ZodType;
  gives: { status: number; schema: z.ZodType; description: string }[];
  csv?: true;
};

export const operations: readonly Operation[] = [
  {
    method: "get",
    path: "/api/metrics",
    id: "readMetrics",
    ...about.readMetrics,
    gives: [{ status: 200, schema: metricsAnswer, description: gives.metrics }],
  },
  {
    method: "get",
    path: "/api/metrics/{metric}/figures",
    id: "readFigures",
    ...about.readFigures,
    gives: [{ status: 200, schema: seriesAnswer, description: gives.series }],
    csv: true,
  },
  {
    method: "put",
    path: "/api/metrics/{metric}/figures/{period}",
    id: "giveFigure",
    ...about.giveFigure,
    takes: apiFigure,
    gives: [
      { status: 201, schema: outcomeAnswer, description: gives.first },
      { status: 200, schema: outcomeAnswer, description: gives.again },
    ],
  },
  {
    method: "put",
    path: "/api/figures",
    id: "giveFigures",
    ...about.giveFigures,
    description: about.giveFigures.description(mostFigures),
    takes: apiFigures,
    gives: [{ status: 200, schema: outcomesAnswer, description: gives.each }],
  },
];

const parameters: Record<string, { description: string; example: string }> = {
  metric: { description: metric, example: "missed-bin-calls" },
  period: { description: period, example: "2026-03" },
};

/** An OpenAPI 3.1 document, generated from the schemas that parse requests. */
export function openApi(server: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title, version, description },
    servers: [{ url: server }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, schemaOf(schema)]),
      ),
    },
  };
}

function describe(operation: Operation) {
  const { id, summary, path, takes, csv } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const refusals = problemTitles.map(([status, title]) => [
    status,
    { description: title, content: contentOf(problemAnswer, problemType) },
  ]);
  const answers = operation.gives.map(({ status, schema, description: meaning }) => {
    const file = csv && { "text/csv": { schema: { type: "string" } } };
    return [status, { description: meaning, content: { ...contentOf(schema), ...file } }];
  });
  return {
    operationId: id,
    summary,
    description: operation.description,
    parameters: names.map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
      ...parameters[name],
    })),
    ...(takes && { requestBody: { required: true, content: contentOf(takes) } }),
    responses: Object.fromEntries([...answers, ...refusals]),
  };
}

const contentOf = (schema: z.ZodType, type = "application/json") => ({
  [type]: { schema: { $ref: `#/components/schemas/${nameOf(schema)}` } },
});

const nameOf = (schema: z.ZodType) =>
  Object.entries(schemas).find(([, known]) => known === schema)?.[0];

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  return own;
}
