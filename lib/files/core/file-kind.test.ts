import { describe, expect, it } from "vitest";
import { isWholeJpeg, recogniseKind } from "./file-kind.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("a file is what its first bytes say", () => {
  it.each([
    ["a JPEG", "\xff\xd8\xff\xe0\0\x10JFIF", "jpeg"],
    ["a PNG", "\x89PNG\r\n\x1a\n\0\0\0\r", "png"],
    ["a WebP", "RIFF\x1a\0\0\0WEBPVP8 ", "webp"],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", "pdf"],
    ["a telephone's HEIC", "\0\0\0\x18ftypheic\0\0\0\0", "heic"],
    ["a drawing with a script", "<svg xmlns=", undefined],
    ["the same behind a byte order mark", "\xef\xbb\xbf<svg xmlns=", undefined],
    ["a GIF", "GIF89a\x01\0\x01\0\0\0", undefined],
    ["a page of the web", "<!doctype html>", undefined],
    ["an archive or an office file", "PK\x03\x04\x14\0\0\0\0\0", undefined],
    ["an AVIF", "\0\0\0\x1cftypavif\0\0\0\0", undefined],
    ["a film", "\0\0\0\x20ftypisom\0\0\0\0", undefined],
    ["a sound", "RIFF\x1a\0\0\0WAVEfmt ", undefined],
    ["a PDF with something before it", "\n%PDF-1.7", undefined],
    ["nothing", "", undefined],
  ])("%s", (_title, head, kind) => {
    expect(recogniseKind(bytes(head))).toBe(kind);
  });

  it("knows a JPEG that ends as one does", () => {
    expect(isWholeJpeg(bytes("\xff\xd8\xff\xe0picture\xff\xd9"))).toBe(true);
    expect(isWholeJpeg(bytes("\xff\xd8\xff\xe0picture"))).toBe(false);
    expect(isWholeJpeg(bytes("<html>\xff\xd9"))).toBe(false);
  });
});
