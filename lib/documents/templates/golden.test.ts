import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type DocumentPayload, drawDocument } from "./catalogue.ts";
import { PdfDocument } from "#lib/platform/pdf/pdf-document.ts";
import { differenceFromGolden, GOLDEN_FOLDER, goldenPages, goldenSpecimens } from "#tests/support/golden.ts";

const LARGEST_BYTES = 20 * 1024;

const drawn = async (name: string, payload: DocumentPayload) =>
  (await Promise.all((await goldenPages(name, payload)).map(differenceFromGolden))).filter((one) => one !== undefined);

describe.each(goldenSpecimens())("the pages of %s", (name, payload) => {
  afterEach(() => vi.restoreAllMocks());

  it("look as they looked when somebody last looked at them", async () => {
    expect(await drawn(name, payload)).toEqual([]);
  });

  it("are seen to differ when one line moves by a point", async () => {
    moveLine(await firstLongLine(payload), 1);
    const [difference] = await drawn(name, payload);
    expect(difference).toMatch(/^\S+-1\.png differs in \d+ points, from \d+ to \d+ points below the top of the page/);
    expect(existsSync(String(difference).split(": see ")[1] ?? "")).toBe(true);
  });
});

describe("the pictures that are kept", () => {
  it("are those of the specimens and no others, each small", async () => {
    const pages = await Promise.all(goldenSpecimens().map(([name, payload]) => goldenPages(name, payload)));
    expect(readdirSync(GOLDEN_FOLDER).sort()).toEqual(
      pages
        .flat()
        .map(({ file }) => file)
        .sort(),
    );
    for (const file of readdirSync(GOLDEN_FOLDER))
      expect(statSync(join(GOLDEN_FOLDER, file)).size, file).toBeLessThanOrEqual(LARGEST_BYTES);
  });
});

/** The place, in the order of drawing, of a line of more than ten letters. */
async function firstLongLine(payload: DocumentPayload): Promise<number> {
  const lines = vi.spyOn(PdfDocument.prototype, "line");
  await drawDocument(payload);
  const at = lines.mock.calls.findIndex(([line]) => line.runs.map(({ text }) => text).join("").length > 10);
  lines.mockRestore();
  return at;
}

/** Lets one line stand so many points lower. */
function moveLine(number: number, by: number): void {
  let count = -1;
  const draw = Reflect.get(PdfDocument.prototype, "line");
  vi.spyOn(PdfDocument.prototype, "line").mockImplementation(function (this: PdfDocument, line, x, y, ...rest) {
    count += 1;
    Reflect.apply(draw, this, [line, x, count === number ? y + by : y, ...rest]);
  });
}
