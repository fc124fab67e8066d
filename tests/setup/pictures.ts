/** The beginning of a PNG, with the sizes that it says it has. */
export function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(67);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The head of a JPEG: a table before its frame, as cameras write it. */
export function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from(
    "ffd8ffe000104a46494600010100000100010000ffc4000400ffffc2001108",
    "hex",
  );
  const size = Buffer.alloc(24);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([frame, size]);
}

/** A whole picture of one dark pixel. */
export const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const riff = (kind: string, rest: Buffer) =>
  Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP"), Buffer.from(kind), rest, Buffer.alloc(20)]);

/** The heads of WebP pictures: lossy, lossless and extended. */
export const webp = {
  lossy: (width: number, height: number): Buffer => {
    const rest = Buffer.alloc(14);
    Buffer.from("9d012a", "hex").copy(rest, 7);
    rest.writeUInt16LE(width, 10);
    rest.writeUInt16LE(height, 12);
    return riff("VP8 ", rest);
  },
  lossless: (width: number, height: number): Buffer => {
    const rest = Buffer.alloc(9);
    rest[4] = 0x2f;
    rest.writeUInt32LE(width - 1 + (height - 1) * 2 ** 14, 5);
    return riff("VP8L", rest);
  },
  extended: (width: number, height: number): Buffer => {
    const rest = Buffer.alloc(14);
    rest.writeUIntLE(width - 1, 8, 3);
    rest.writeUIntLE(height - 1, 11, 3);
    return riff("VP8X", rest);
  },
};
