const lineHeight = 17;

/** Moves heights as little as possible, in the same order, until no two are closer than a line. */
export function apart(heights: readonly number[]): number[] {
  const moved = [...heights];
  for (const { places, middle } of blocksOf(heights)) {
    for (const [at, index] of places.entries()) {
      moved[index] = middle + (at - (places.length - 1) / 2) * lineHeight;
    }
  }
  return moved;
}

/** Labels that touch, from the top down. */
type Block = { places: number[]; middle: number };

function blocksOf(heights: readonly number[]): Block[] {
  const blocks: Block[] = [];
  const downwards = [...heights.entries()].toSorted(([, one], [, other]) => one - other);
  for (const [index, height] of downwards) {
    let block: Block = { places: [index], middle: height };
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
