import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import lock from "../package-lock.json" with { type: "json" };

const papers = globSync(["*.md", "docs/**/*.md", "seeds/**/*.md", ".github/**/*.md"]);
const read = (file: string) => readFileSync(file, "utf8");

/** A heading's address on its page, as GitHub makes it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading));

/** Where the links of a paper lead that are not to another site: a file, and the heading in it. */
const linksOf = (paper: string) =>
  [...read(paper).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = "", heading] = link.split("#");
      return { link, file: path === "" ? paper : join(dirname(paper), path), heading };
    });

describe.each(papers)("the paper %s", (paper) => {
  it("leads to files and headings that are there", () => {
    const broken = linksOf(paper).filter(
      ({ file, heading }) =>
        !existsSync(file) || (heading !== undefined && !anchorsOf(file).includes(heading)),
    );
    expect(broken.map(({ link }) => link)).toEqual([]);
  });

  it("names scripts and files in code that are there", () => {
    const named = [...read(paper).matchAll(/`((?:app|db|seeds|tests|docs)\/[\w./-]*[\w/])`/g)];
    expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
    const scripts = [...read(paper).matchAll(/npm run (?:-s )?([\w-]+)/g)];
    const known = Object.keys(manifest.scripts);
    expect(scripts.map(([, name = ""]) => name).filter((name) => !known.includes(name))).toEqual(
      later[paper] ?? [],
    );
  });
});

/** Commands that a paper describes before they are there. */
const later: Record<string, string[]> = {
  "docs/statistics.md": ["signals", "trial", "evidence"],
};

describe("the papers that code cites", () => {
  const code = globSync(["{app,db,seeds,tests}/**/*.{ts,tsx,scss}"]);

  it("are there, with the sections that it names", () => {
    const missing = code.flatMap((file) =>
      [...read(file).matchAll(/\b([A-Za-z]+\.md)(?:,? (?:section )?(\d+))?/g)]
        .filter(([, paper = "", section]) => {
          const path = [paper, `docs/${paper}`].find((path) => existsSync(path));
          if (!path) return true;
          return section !== undefined && !new RegExp(`^## ${section}\\.`, "m").test(read(path));
        })
        .map(([cited]) => `${file}: ${cited}`),
    );
    expect(missing).toEqual([]);
  });

  it("have the lines of quality that tests say they hold", () => {
    const lines = [...read("docs/quality.md").matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id);
    const cited = globSync("tests/**/*.ts").flatMap((file) =>
      [...read(file).matchAll(/\(([AHIRS]\d+(?:, ?[AHIRS]\d+)*)\)/g)].flatMap(([, ids = ""]) =>
        ids.split(/, ?/),
      ),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((id) => !lines.includes(id))).toEqual([]);
  });
});

describe("the licences of what the program is made of", () => {
  type Package = { version?: string; license?: string; dev?: boolean };
  const packages = Object.entries(lock.packages as Record<string, Package>)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { license }]) => ({ name: path.split("node_modules/").at(-1), license }));
  const notice = read("NOTICE");

  it("are named in NOTICE unless their own copy in the package is all they ask for", () => {
    const plain = ["MIT", "MIT-0", "ISC", "0BSD", "BSD-3-Clause", "BlueOak-1.0.0", "Unlicense"];
    const asking = packages.filter(({ license = "none" }) => !plain.includes(license));
    expect(asking.length).toBeGreaterThan(0);
    const unnamed = asking.filter(({ name, license }) => {
      const family = name?.replace(/(?<=typescript)-[a-z0-9-]+$/, "-*");
      return !notice.split("\n").some((line) => line.startsWith(`- ${family} (${license})`));
    });
    expect(unnamed).toEqual([]);
  });

  it("are the packages' own, with none in NOTICE that is not there", () => {
    const named = [...notice.matchAll(/^- (\S+) \(([^\n]+?)\)(?=:|$)/gm)].map(
      ([, name, license]) => `${name} ${license}`,
    );
    const there = packages.map(
      ({ name, license }) => `${name?.replace(/(?<=typescript)-[a-z0-9-]+$/, "-*")} ${license}`,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((line) => !there.includes(line))).toEqual([]);
  });

  it("allow the program its own, which the manifest and the file agree on", () => {
    expect(manifest.license).toBe("MIT");
    expect(read("LICENSE")).toMatch(/^MIT License\n/);
  });
});

describe("the version", () => {
  it("has its entry in the changelog, and the same in the lockfile", () => {
    expect(lock.version).toBe(manifest.version);
    expect(read("CHANGELOG.md")).toContain(`\n## ${manifest.version}`);
  });

  it("of Node is one for every tool that reads it", () => {
    expect(read(".nvmrc").trim()).toBe(manifest.devDependencies.node);
  });
});
