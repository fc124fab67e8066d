import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

type Floor = {
  /** The floors below, which it may import besides itself. */
  below: string[];
  /** The packages it may import: these, or any but these. */
  packages: { only: string[] } | { anyBut: string[] };
};

const only = (...names: string[]) => ({ only: names });
const anyBut = (...names: string[]) => ({ anyBut: names });
const databasePackages = ["kysely", "better-sqlite3", "pg"];

const floors: Record<string, Floor> = {
  "app/statistics": { below: [], packages: only() },
  "app/domain": { below: ["app/statistics"], packages: only("date-fns") },
  "app/words": { below: ["app/domain"], packages: only() },
  "app/forms": { below: ["app/domain", "app/words"], packages: only("zod") },
  "app/ui": {
    below: ["app/domain", "app/words", "app/forms"],
    packages: only("react", "react-router", "d3-scale", "d3-shape", "recharts"),
  },
  db: { below: ["app/domain"], packages: only("node", ...databasePackages) },
  "app/server": {
    below: ["app/statistics", "app/domain", "app/words", "app/forms", "db"],
    packages: anyBut(...databasePackages),
  },
  "app/routes": {
    below: ["app/statistics", "app/domain", "app/words", "app/forms", "app/ui", "app/server", "db"],
    packages: only("react", "react-router"),
  },
  seeds: { below: ["app/domain", "app/server", "db"], packages: only("node") },
  "app/commands": {
    below: ["app/statistics", "app/domain", "app/words", "app/server", "db", "seeds"],
    packages: anyBut(...databasePackages),
  },
  app: {
    below: [
      "app/statistics",
      "app/domain",
      "app/words",
      "app/forms",
      "app/ui",
      "app/server",
      "app/routes",
      "db",
      "seeds",
    ],
    packages: anyBut(...databasePackages),
  },
};

const files = globSync(["app/**/*.{ts,tsx}", "db/**/*.ts", "seeds/**/*.ts"]);

/** The floor of a file: the deepest whose folder it is in. */
const floorOf = (file: string) =>
  Object.keys(floors)
    .filter((floor) => (floor === "app" ? dirname(file) === "app" : file.startsWith(`${floor}/`)))
    .at(0);

/** What a file imports, statically, dynamically or for its types alone. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([\w@#./:?+-]+)"/g)].map(
    (match) => match[1] ?? "",
  );
}

/** The subjects that every floor is divided into. */
const subjects = [
  "calendar",
  "people",
  "council",
  "metrics",
  "campaigns",
  "verdicts",
  "evidence",
  "reviews",
  "returns",
  "imports",
  "audit",
  "operations",
];

/** Which rooms of the domain each of them may know. None of these goes both ways. */
const mayKnow: Record<string, string[]> = {
  calendar: [],
  people: ["calendar"],
  council: ["calendar", "people"],
  metrics: ["calendar", "people"],
  campaigns: ["calendar", "people", "metrics"],
  verdicts: ["calendar", "people", "metrics", "campaigns"],
  evidence: ["calendar", "metrics", "campaigns", "verdicts"],
  reviews: ["calendar", "council", "metrics", "campaigns", "verdicts"],
  returns: ["calendar", "metrics", "verdicts", "reviews"],
  imports: ["calendar", "metrics"],
  audit: ["calendar", "metrics"],
  operations: [],
};

/** What every room of a floor uses, and so lies in none of them. */
const loose: Record<string, string[]> = {
  "app/statistics": [
    "beta",
    "generalised-linear-model",
    "least-squares",
    "linear-algebra",
    "normal",
    "observation",
    "student-t",
    "two-proportions",
  ],
  "app/domain": ["csv", "letter", "number", "problem", "quotation", "search", "slug"],
  "app/forms": ["choice", "form", "identity", "number", "problems", "search", "text"],
  "app/ui": [],
  "app/words": ["words", "en/english", "en/fields", "en/numbers", "en/sentence"],
  "app/server": ["app", "door", "file-answer", "versioned-json"],
  "app/routes": [],
  db: [
    "dialect",
    "if-free",
    "insert-row",
    "insert-rows",
    "schema",
    "changes/change",
    "tables/columns",
  ],
};

/** Rooms that only one floor has. */
const ownRooms: Record<string, string[]> = {
  "app/ui": ["charts", "kit", "styles"],
  db: ["migrations"],
};

/** Where a file stands on its floor: "metrics/due" of `app/domain/metrics/due.ts`. */
const placeOf = (file: string) =>
  file.slice((floorOf(file) ?? "").length + 1).replace(/\.tsx?$/, "");

/** The room of a file, of a language's words too; on the database's floor a file may be a whole room of queries or changes. */
const roomOf = (file: string) =>
  placeOf(file)
    .replace(/^(?:queries|changes|tables|en)\//, "")
    .split("/")
    .at(0) ?? "";

const isOwn = (name: string) => /^[.#]/.test(name);

/** The file that an import of our own names. */
const target = (file: string, name: string) =>
  name.startsWith("#") ? name.slice(1) : normalize(join(dirname(file), name));

function packageOf(name: string): string {
  if (name.startsWith("node:") || builtinModules.includes(name)) return "node";
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("floors", () => {
  it("hold every file", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  });

  it("are imported downwards only", () => {
    const upwards = files.flatMap((file) => {
      const floor = floorOf(file) ?? "";
      const allowed = [floor, ...(floors[floor]?.below ?? [])];
      return importsOf(file)
        .filter((name) => isOwn(name) && !name.includes("+types/"))
        .map((name) => target(file, name))
        .filter((imported) => !allowed.includes(floorOf(imported) ?? ""))
        .map((imported) => `${file} imports ${imported}`);
    });
    expect(upwards).toEqual([]);
  });

  it("import the packages that are theirs", () => {
    const strange = files.flatMap((file) => {
      const packages = floors[floorOf(file) ?? ""]?.packages ?? only();
      return importsOf(file)
        .filter((name) => !isOwn(name) && !name.startsWith("virtual:"))
        .map(packageOf)
        .filter((name) =>
          "only" in packages ? !packages.only.includes(name) : packages.anyBut.includes(name),
        )
        .map((name) => `${file} imports ${name}`);
    });
    expect(strange).toEqual([]);
  });

  it("draw with Recharts in one file, which is asked for when its page has been read", () => {
    const explorer = "app/ui/charts/explorer.tsx";
    const drawing = files.filter((file) => importsOf(file).map(packageOf).includes("recharts"));
    expect(drawing).toEqual([explorer]);
    const asking = files.filter((file) =>
      /\bfrom\s*"[^"]*\/explorer\.tsx"/.test(readFileSync(file, "utf8")),
    );
    expect(asking).toEqual([]);
  });

  it("load the functions of date-fns that they use, and not all 250 at every start", () => {
    const whole = files.filter((file) => importsOf(file).includes("date-fns"));
    expect(whole).toEqual([]);
  });

  it("are written as #app/…, #db/…, #seeds/… or ./ with their endings", () => {
    const odd = files.flatMap((file) =>
      importsOf(file)
        .filter(isOwn)
        .filter((name) => !/^(\.\/|\.\.\/|#app\/|#db\/|#seeds\/).*\.(ts|tsx|scss\?url)$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(odd).toEqual([]);
  });

  it("hold no cycle", () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  it("have no barrels but the list of migrations", () => {
    const barrels = files.filter((file) => /\/index\.tsx?$/.test(file));
    expect(barrels).toEqual(["db/migrations/index.ts"]);
  });
});

describe("rooms", () => {
  const furnished = files.filter((file) => (floorOf(file) ?? "") in loose);

  it("hold every file but what all of them use", () => {
    const homeless = furnished.filter((file) => {
      const floor = floorOf(file) ?? "";
      const rooms = [...subjects, ...(ownRooms[floor] ?? [])];
      return !loose[floor]?.includes(placeOf(file)) && !rooms.includes(roomOf(file));
    });
    expect(homeless).toEqual([]);
    const gone = Object.entries(loose).flatMap(([floor, names]) =>
      names
        .filter((name) => !files.includes(`${floor}/${name}.ts`))
        .map((name) => `${floor}/${name}`),
    );
    expect(gone).toEqual([]);
  });

  it("of the domain know only those that are written down", () => {
    const undeclared = files
      .filter((file) => floorOf(file) === "app/domain")
      .flatMap((file) => {
        const room = roomOf(file);
        const allowed = [room, ...(mayKnow[room] ?? [])];
        return importsOf(file)
          .filter(isOwn)
          .map((name) => target(file, name))
          .filter((imported) => floorOf(imported) === "app/domain")
          .filter((imported) => !loose["app/domain"]?.includes(placeOf(imported)))
          .filter((imported) => !allowed.includes(roomOf(imported)))
          .map((imported) => `${file} imports ${imported}`);
      });
    expect(undeclared).toEqual([]);
  });

  it("know one another in one direction only", () => {
    expect(Object.keys(mayKnow)).toEqual(subjects);
    const below = new Map(Object.entries(mayKnow));
    expect(cycles(below)).toEqual([]);
  });

  it("hold no more than 40 files in a folder", () => {
    const counts = Map.groupBy(files, (file) => dirname(file));
    const full = [...counts].filter(
      ([folder, { length }]) => length > 40 && !/\/(?:words|migrations)\b/.test(folder),
    );
    expect(full.map(([folder]) => folder)).toEqual([]);
  });
});

describe("routes", () => {
  const routes = files
    .filter((file) => file.startsWith("app/routes/"))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
    .filter(({ text }) => /^export const handle\b/m.test(text));

  /** Where other systems come in with a token (app/server/imports/api/caller.ts). */
  const isForSystems = ({ file }: { file: string }) => file.startsWith("app/routes/imports/api/");

  it("let nobody in but by the door, which asks what their handle says", () => {
    expect(routes.length).toBeGreaterThan(80);
    const byDoor =
      /^export const (?:loader|action) = (?:(?:page|act|save|saveOf|open|postOnly)\(\s*handle\b|getOnly;|nowhere;)/;
    const beside = routes
      .filter((route) => !isForSystems(route))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/^export\b[^\n]*\b(?:loader|action)\b[^{]*/gm)]
          .map(([line]) => line)
          .filter((line) => !line.startsWith("export default"))
          .filter((line) => !byDoor.test(line))
          .map((line) => `${file}: ${line}`),
      );
    expect(beside).toEqual([]);
  });

  it("take nothing of a visit that they did not ask for", () => {
    const taking = routes
      .filter((route) => !isForSystems(route))
      .filter(({ text }) => /\bdemand\(|context\.get\(/.test(text));
    expect(taking.map(({ file }) => file)).toEqual([]);
  });
});

describe("the walk over imports", () => {
  it("finds a cycle where there is one", () => {
    const graph = { "a.ts": ["b.ts"], "b.ts": ["c.ts"], "c.ts": ["a.ts"], "d.ts": ["a.ts"] };
    expect(cycles(new Map(Object.entries(graph)))).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
  });
});

function cyclesIn(all: string[]): string[] {
  const graph = new Map(
    all.map((file) => [
      file,
      importsOf(file)
        .filter((name) => isOwn(name) && !name.includes("+types/"))
        .map((name) => target(file, name)),
    ]),
  );
  return cycles(graph);
}

function cycles(graph: Map<string, string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    } else if (!finished.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      finished.add(file);
    }
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
