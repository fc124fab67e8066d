import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with a page or cannot judge, each rule with the elements it names, but for the contrast of text in
 * a picture, which it does not judge. Pages have no frames, so that
 * the legacy mode, which opens no second page, finds the same in a quarter of the time.
 *
 * @param rules those to try; else all that are of WCAG 2.2 AA or best practice
 */
export async function axeFindings(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
    resultTypes: ["violations", "incomplete"],
  });
  const { violations, incomplete } = await axe.analyze();
  return [...violations, ...incomplete]
    .map(({ id, nodes }) => ({
      id,
      html: nodes.map(({ html }) => html).filter((html) => !isChartText(id, html)),
    }))
    .filter(({ html }) => html.length > 0);
}

const isChartText = (rule: string, html: string) =>
  rule === "color-contrast" && html.startsWith("<text");
