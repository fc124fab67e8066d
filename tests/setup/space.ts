/** In the browser, of the visible blocks that show a metric: their shares of the area, a block within another taken off its parent. */
export function measureSpace() {
  const blocks = [...document.querySelectorAll<HTMLElement>("[data-stage]")].filter((block) =>
    block.checkVisibility(),
  );
  const sizeOf = (block: Element) => {
    const box = block.getBoundingClientRect();
    return box.width * box.height;
  };
  const parentOf = (block: Element) => block.parentElement?.closest("[data-stage]") ?? null;
  const areas = blocks.map((block) => ({
    stage: block.dataset.stage ?? "",
    area:
      sizeOf(block) -
      blocks
        .filter((inner) => parentOf(inner) === block)
        .reduce((sum, inner) => sum + sizeOf(inner), 0),
  }));
  const shareOf = (...stages: string[]) =>
    areas.filter(({ stage }) => stages.includes(stage)).reduce((sum, { area }) => sum + area, 0) /
    areas.reduce((sum, { area }) => sum + area, 0);
  const fontSizes = (stages: string[]) =>
    blocks
      .filter((block) => stages.includes(block.dataset.stage ?? ""))
      .flatMap((block) =>
        [...block.querySelectorAll("[data-figure]"), block].filter(
          (figure) => figure.matches("[data-figure]") && figure.closest("[data-stage]") === block,
        ),
      )
      .map((figure) => Number.parseFloat(getComputedStyle(figure).fontSize));
  const firstOutcome = blocks.findIndex((block) => block.dataset.stage === "outcome");
  return {
    headlines: shareOf("outcome", "impact"),
    output: shareOf("output"),
    first: blocks[0]?.dataset.stage,
    beforeTheirOutcome: blocks
      .filter((block, place) => block.dataset.stage === "output" && place < firstOutcome)
      .map((block) => block.dataset.metric),
    largestVanity: Math.max(0, ...fontSizes(["output"])),
    smallestOutcome: Math.min(...fontSizes(["outcome"])),
  };
}
