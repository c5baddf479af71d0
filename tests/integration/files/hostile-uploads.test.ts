import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import type { TestDatabase } from "#tests/support/database.ts";
import { freshDatabaseAndFiles, type Draft, givenDraft, seePage, send, uploadsOf } from "./given.ts";
import * as sample from "./sample-files.ts";

let db: TestDatabase;
let draft: Draft;
beforeAll(async () => {
  db = await freshDatabaseAndFiles();
  draft = await givenDraft();
});
afterAll(() => db.close());

const text = (content: string) => Buffer.from(content);
const action = (entries: string) =>
  sample.pdf({ catalog: "/OpenAction 4 0 R", extra: [`<< /Type /Action ${entries} >>`] });

describe("a hostile or unusable file reaches no viewer", () => {
  it.each<[string, string, string, () => Buffer | Promise<Buffer>]>([
    [
      "a drawing with a script",
      "photo.jpg",
      "files.kindNotAccepted",
      () => text(`<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`),
    ],
    ["an animation", "photo.gif", "files.kindNotAccepted", () => photographAs("gif")],
    ["a page of the web", "acte.pdf", "files.kindNotAccepted", () => text("<!doctype html><script>alert(1)</script>")],
    ["an archive", "acte.pdf", "files.kindNotAccepted", () => Buffer.from("PK\x03\x04\x14\0\0\0\0\0\0\0", "latin1")],
    ["nothing at all", "photo.jpg", "files.empty", () => Buffer.alloc(0)],
    ["eleven megabytes", "photo.jpg", "files.tooLarge", () => Buffer.alloc(11 * 1024 * 1024, 0xff)],
    ["one byte more than the limit", "photo.jpg", "files.tooLarge", () => Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
    ["a picture that unfolds into 108 megapixels", "photo.png", "files.tooManyPixels", () => sample.pngBomb()],
    ["half a photograph", "photo.jpg", "files.damaged", async () => (await sample.jpeg()).subarray(0, 900)],
    [
      "noise that begins as a photograph",
      "photo.jpg",
      "files.damaged",
      () => Buffer.from("\xff\xd8\xff\xe0noise", "latin1"),
    ],
    [
      "noise that begins as a telephone's picture",
      "photo.heic",
      "files.damaged",
      () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
    ],
    ["a PDF with a script", "acte.pdf", "files.activeContent", () => action("/S /JavaScript /JS (app.alert(1))")],
    ["a PDF with a hidden script", "acte.pdf", "files.activeContent", () => sample.pdfWithPackedScript()],
    ["a PDF that starts a program", "acte.pdf", "files.activeContent", () => action("/S /Launch /F (cmd.exe)")],
    [
      "a PDF with a file inside",
      "acte.pdf",
      "files.activeContent",
      () => action("/S /GoToE /F << /Type /EmbeddedFile >>"),
    ],
    ["a PDF with a password", "acte.pdf", "files.encrypted", () => sample.pdfWithPassword()],
    ["a PDF of 21 pages", "acte.pdf", "files.tooManyPages", () => sample.pdf({ pages: 21 })],
    [
      "a PDF that is a maze of streams",
      "acte.pdf",
      "files.damaged",
      () => text(`%PDF-1.7\n${"/ObjStm stream\n".repeat(50_000)}`),
    ],
    ["a PDF without its end and its pages", "acte.pdf", "files.damaged", () => text("%PDF-1.7\n1 0 obj << >>")],
  ])("%s", async (_title, name, code, make) => {
    const content = await make();
    const before = new Set((await uploadsOf(draft)).map(({ id }) => id));

    const answer = await send(draft, { content, name });

    expect(answer).toEqual({
      status: 303,
      problem: code,
      path: `/fr/declaration/${draft.id}/documents/birthCertificate`,
    });
    for (const upload of (await uploadsOf(draft)).filter(({ id }) => !before.has(id))) {
      expect(upload).toMatchObject({ status: "refused", refusal: code, pages: [] });
      expect((await seePage(draft, upload.id)).status).toBe(404);
      await db.owner.query("update upload set removed_at = clock_timestamp() where id = $1", [upload.id]);
    }
  });

  it("leaves no picture behind", async () => {
    expect((await db.owner.query("select from page_image")).rowCount).toBe(0);
    expect((await db.owner.query("select from upload where status <> 'refused'")).rowCount).toBe(0);
  });
});

const photographAs = (format: "gif") => sample.photograph(8, 8)[format]().toBuffer();

describe("what is shown of a good file is drawn anew", () => {
  const shownOf = async (content: Buffer, name: string) => {
    const own = await givenDraft();
    expect(await send(own, { content, name })).toMatchObject({ status: 303, problem: null });
    const [upload] = await uploadsOf(own);
    const response = await seePage(own, upload?.id ?? "");
    return { upload, response, shown: Buffer.from(await response.arrayBuffer()) };
  };

  it("a photograph that is also a page keeps nothing of the page", async () => {
    const { response, shown } = await shownOf(await sample.jpegThatIsAPage(), "photo.php.jpg");
    expect(shown.includes("script")).toBe(false);
    expect(shown.includes("php")).toBe(false);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": "inline",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });

  it("a photograph tells neither where nor by what it was taken, and stands upright", async () => {
    const content = await sample.jpegWithPlace();
    expect(content.includes("Telephone-of-the-father")).toBe(true);
    const { upload, shown } = await shownOf(content, "IMG.jpg");
    expect(shown.includes("Exif")).toBe(false);
    expect(shown.includes("Telephone")).toBe(false);
    expect(upload?.pages).toEqual([{ n: 1, width: 300, height: 400 }]);
  });

  it("a name with two endings gets the one that is true", async () => {
    const { upload } = await shownOf(await sample.jpeg(), "شهادة.pdf.exe");
    expect(upload).toMatchObject({ fileName: "شهادة.jpg", mime: "image/jpeg", status: "clean" });
  });

  it("a large photograph is shown at 2,400 pixels", async () => {
    const { upload } = await shownOf(await sample.photograph(5_000, 3_000).webp().toBuffer(), "photo.webp");
    expect(upload?.pages).toEqual([{ n: 1, width: 2_400, height: 1_440 }]);
  });

  it("a telephone's HEIC is shown with its colours", async () => {
    const { upload, shown } = await shownOf(sample.heic(), "IMG_2.HEIC");
    expect(upload).toMatchObject({ mime: "image/heic", pages: [{ n: 1, width: 64, height: 48 }] });
    const [red = 0, , blue = 0] = await sharp(shown)
      .extract({ left: 60, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(90);
  });

  it("a PDF is shown page by page", async () => {
    const { upload, shown } = await shownOf(sample.pdf({ pages: 20 }), "acte.pdf");
    expect(upload?.pages).toHaveLength(20);
    expect(upload?.pages[0]).toEqual({ n: 1, width: 833, height: 555 });
    expect((await sharp(shown).metadata()).format).toBe("jpeg");
  });
});
