import { describe, expect, it } from "vitest";
import { unsafeInPdf } from "./pdf-safety.ts";

describe("a PDF that is more than pages to look at", () => {
  it.each([
    ["an ordinary page that opens at its top", "<< /Type /Catalog /OpenAction [3 0 R /XYZ null null 0] >>", undefined],
    ["a script", "<< /S /JavaScript /JS (app.alert(1)) >>", "files.activeContent"],
    ["a script whose name is disguised", "<< /S /J#61vaScript >>", "files.activeContent"],
    ["a program to start", "<< /S /Launch /F (cmd.exe) >>", "files.activeContent"],
    ["an attached file", "<< /Names << /EmbeddedFiles 4 0 R >> >>", "files.activeContent"],
    ["a form that sends", "<< /S/SubmitForm/F(http://example.org) >>", "files.activeContent"],
    ["a form of the other kind", "<< /AcroForm << /XFA 9 0 R >> >>", "files.activeContent"],
    ["a password", "trailer << /Root 1 0 R /Encrypt 5 0 R >>", "files.encrypted"],
    ["a password and a script", "<< /Encrypt 5 0 R >> << /JS () >>", "files.encrypted"],
    ["names that only begin alike", "<< /JSON 1 /Launcher 2 /EncryptMetadata false >>", undefined],
    ["the same letters among the pixels of a picture", "<< /Length 9 >>\nstream\n\x01/JS \xff\nendstream", undefined],
  ])("%s", (_title, objects, verdict) => {
    expect(unsafeInPdf(objects)).toBe(verdict);
  });

  it("is looked at once, however it is written", () => {
    const start = performance.now();
    unsafeInPdf("stream\n".repeat(1_000_000));
    unsafeInPdf("stream\nendstream /a ".repeat(300_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
