import { z } from "zod";
import { apiFigure, apiFigures, mostFigures } from "#app/forms/imports/api-figure.ts";
import {
  metricsAnswer,
  outcomeAnswer,
  outcomesAnswer,
  problemAnswer,
  seriesAnswer,
} from "./answers.ts";
import { problemTitles, problemType } from "./problem.ts";

const schemas = {
  Figure: apiFigure,
  Figures: apiFigures,
  Metrics: metricsAnswer,
  Series: seriesAnswer,
  Outcome: outcomeAnswer,
  Outcomes: outcomesAnswer,
  Problem: problemAnswer,
};

type SchemaName = keyof typeof schemas;

/** One thing that can be done, as the document and the page about it tell it. */
export type Operation = {
  method: "get" | "put";
  path: string;
  id: string;
  summary: string;
  description: string;
  takes?: SchemaName;
  gives: { status: number; schema: SchemaName; description: string }[];
  csv?: true;
};

export const operations: readonly Operation[] = [
  {
    method: "get",
    path: "/api/metrics",
    id: "readMetrics",
    summary: "The metrics that the token reaches",
    description: "The most important first.",
    gives: [{ status: 200, schema: "Metrics", description: "The metrics." }],
  },
  {
    method: "get",
    path: "/api/metrics/{metric}/figures",
    id: "readFigures",
    summary: "The figures of a metric",
    description:
      "Exactly what the metric’s page shows. As CSV with Accept: text/csv, or at the same address with .csv after it.",
    gives: [{ status: 200, schema: "Series", description: "The metric and its figures." }],
    csv: true,
  },
  {
    method: "put",
    path: "/api/metrics/{metric}/figures/{period}",
    id: "giveFigure",
    summary: "Give the figure of one period",
    description:
      "The same again changes nothing. Another figure for a period that has one is a correction, and needs a reason.",
    takes: "Figure",
    gives: [
      { status: 201, schema: "Outcome", description: "It is the first figure of its period." },
      { status: 200, schema: "Outcome", description: "It is a correction, or the same again." },
    ],
  },
  {
    method: "put",
    path: "/api/figures",
    id: "giveFigures",
    summary: "Give several figures at once",
    description: `Up to ${mostFigures.toLocaleString("en-GB")} figures of any metrics and periods: all are taken, or none.`,
    takes: "Figures",
    gives: [{ status: 200, schema: "Outcomes", description: "What became of each of them." }],
  },
];

const parameters: Record<string, { description: string; example: string }> = {
  metric: { description: "The metric, as in its address.", example: "missed-bin-calls" },
  period: {
    description: "A month, 2026-03, or for a quarterly metric a quarter, 2026-Q1.",
    example: "2026-03",
  },
};

/** The API as an OpenAPI 3.1 document, made from the schemas that read what is sent. */
export function openApi(server: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: told(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Real Headlines",
      version: "1",
      description:
        "Other systems read figures and give them with a token, which an administrator makes.",
    },
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

function told({ id, summary, description, path, takes, gives, csv }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const refusals = problemTitles.map(([status, title]) => [
    status,
    { description: title, content: contentOf("Problem", problemType) },
  ]);
  const answers = gives.map(({ status, schema, description: meaning }) => {
    const file = csv && { "text/csv": { schema: { type: "string" } } };
    return [status, { description: meaning, content: { ...contentOf(schema), ...file } }];
  });
  return {
    operationId: id,
    summary,
    description,
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

const contentOf = (schema: SchemaName, type = "application/json") => ({
  [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
});

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  return own;
}
