import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "./file-name.ts";

describe("the name a document is listed under", () => {
  it.each([
    ["keeps what people wrote", "شهادة الولادة.jpeg", "jpeg", "شهادة الولادة.jpg"],
    ["says what the file is, not what it says of itself", "acte.pdf.exe", "jpeg", "acte.jpg"],
    ["keeps a date", "scan 12.03.2026.PDF", "pdf", "scan 12.03.2026.pdf"],
    ["names no folder", "..\\..\\windows\\carte.png", "png", "carte.png"],
    ["names no folder of another system", "../../etc/passwd", "pdf", "passwd.pdf"],
    ["begins with no point or hyphen", "-- .a picture", "pdf", "a picture.pdf"],
    ["turns no direction around", "acte\u202Egpj.exe", "pdf", "actegpj.pdf"],
    ["carries no markup", "<img src=x>.png", "png", "img src=x.png"],
    ["has always something to show", "\u200f.pdf", "pdf", "document.pdf"],
    ["is not endless", `${"م".repeat(300)}.pdf`, "pdf", `${"م".repeat(80)}.pdf`],
  ] as const)("%s", (_title, raw, kind, clean) => {
    expect(cleanFileName(raw, kind)).toBe(clean);
  });

  it("never holds a control, a direction mark or a separator, whatever was sent", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        (raw) => !/[\p{C}/\\<>"]/u.test(cleanFileName(raw, "pdf")),
      ),
      { numRuns: 40 },
    );
  });
});
