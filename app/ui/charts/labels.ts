/** The height of a line of a label. */
const lineHeight = 17;

/** Heights as near as may be to those given and in the same order, no two nearer to each other than a line. */
export function apart(heights: readonly number[]): number[] {
  const moved = [...heights];
  for (const { places, middle } of blocksOf(heights)) {
    for (const [at, place] of places.entries()) {
      moved[place] = middle + (at - (places.length - 1) / 2) * lineHeight;
    }
  }
  return moved;
}

/** Labels that stand close together, from the highest down. */
type Block = { places: number[]; middle: number };

function blocksOf(heights: readonly number[]): Block[] {
  const blocks: Block[] = [];
  const downwards = [...heights.entries()].toSorted(([, one], [, other]) => one - other);
  for (const [place, height] of downwards) {
    let block: Block = { places: [place], middle: height };
    for (let above = blocks.at(-1); above && reaches(above, block); above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block);
    }
    blocks.push(block);
  }
  return blocks;
}

const reaches = (above: Block, below: Block) =>
  below.middle - above.middle < ((above.places.length + below.places.length) / 2) * lineHeight;

function joined(above: Block, below: Block): Block {
  const places = [...above.places, ...below.places];
  const sum = above.middle * above.places.length + below.middle * below.places.length;
  return { places, middle: sum / places.length };
}
