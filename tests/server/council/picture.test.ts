import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureIn } from "#app/server/council/picture.ts";
import { jpeg, onePixel, png, webp } from "#tests/setup/pictures.ts";

const sizes = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }));

describe("a picture", () => {
  it("is known by its bytes, with its sizes", () => {
    fc.assert(
      fc.property(sizes, ([width, height]) => {
        expect(pictureIn(png(width, height))).toEqual({ type: "image/png", width, height });
        expect(pictureIn(jpeg(width, height))).toEqual({ type: "image/jpeg", width, height });
        for (const make of Object.values(webp)) {
          expect(pictureIn(make(width, height))).toEqual({ type: "image/webp", width, height });
        }
      }),
    );
    expect(pictureIn(onePixel)).toEqual({ type: "image/png", width: 1, height: 1 });
  });

  it("is none where it is a drawing with scripts, another kind, cut off, or without a size", () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const others = [
      drawing,
      Buffer.from("GIF89a\x01\0\x01\0"),
      Buffer.from("%PDF-1.7"),
      Buffer.alloc(0),
      png(10, 10).subarray(0, 20),
      jpeg(10, 10).subarray(0, 25),
      webp.lossy(10, 10).subarray(0, 24),
      png(0, 10),
    ];
    for (const bytes of others) expect(pictureIn(bytes), bytes.toString("latin1")).toBeUndefined();
  });

  it("is never read beyond its end, whatever follows its first bytes", () => {
    const beginnings = [png(1, 1), jpeg(1, 1), webp.lossy(1, 1)].map((one) => one.subarray(0, 12));
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 60 }),
        (head, tail) => {
          const found = pictureIn(Buffer.concat([head, tail]));
          if (found) expect(found.width * found.height).toBeGreaterThan(0);
        },
      ),
    );
  });
});
