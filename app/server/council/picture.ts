import type { LogoType } from "#app/domain/council/council.ts";

/** In pixels. */
type Picture = { type: LogoType; width: number; height: number };

/** Reads PNG, JPEG and WebP; undefined for other formats and truncated files. */
export function pictureIn(bytes: Buffer): Picture | undefined {
  const found = readers.find(({ begins }) => begins(bytes));
  const size = found?.sizeOf(bytes);
  return found && size && size.width > 0 && size.height > 0
    ? { type: found.type, ...size }
    : undefined;
}

type Size = { width: number; height: number };

const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const says = (bytes: Buffer, from: number, text: string): boolean =>
  bytes.toString("latin1", from, from + text.length) === text;

const readers: {
  type: LogoType;
  begins: (bytes: Buffer) => boolean;
  sizeOf: (bytes: Buffer) => Size | undefined;
}[] = [
  {
    type: "image/png",
    begins: (bytes) => bytes.subarray(0, 8).equals(pngBegins),
    sizeOf: sizeOfPng,
  },
  {
    type: "image/jpeg",
    begins: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
    sizeOf: sizeOfJpeg,
  },
  {
    type: "image/webp",
    begins: (bytes) => says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP"),
    sizeOf: sizeOfWebp,
  },
];

/** Source: PNG (W3C, third edition), 11.2.1: the header is the first chunk. */
function sizeOfPng(bytes: Buffer): Size | undefined {
  if (bytes.length < 33 || !says(bytes, 12, "IHDR")) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Source: ITU-T T.81, B.2.2: a frame's header is the first of the markers SOF0 to SOF15. */
function sizeOfJpeg(bytes: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Source: RFC 9649, sections 2.5 to 2.7: lossy, lossless, and extended. */
function sizeOfWebp(bytes: Buffer): Size | undefined {
  if (bytes.length < 30) return undefined;
  if (says(bytes, 12, "VP8 ")) {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (says(bytes, 12, "VP8L") && bytes[20] === 0x2f) {
    const sizes = bytes.readUInt32LE(21);
    return { width: (sizes & 0x3fff) + 1, height: ((sizes >> 14) & 0x3fff) + 1 };
  }
  if (says(bytes, 12, "VP8X")) {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  return undefined;
}
