import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMultipart } from "./multipart.ts";

const TYPE = "multipart/form-data; boundary=----x";
const form = (...parts: string[]) =>
  Buffer.from(`${parts.map((part) => `------x\r\n${part}\r\n`).join("")}------x--\r\n`, "latin1");
const field = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = (name: string, content: string) =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n${content}`;

describe("a posted form with a file", () => {
  it("is read with its fields and the exact bytes of its file", () => {
    const content = "\xff\xd8\r\n--\r\n\r\n\0----\xff\xd9\r\n";
    const read = readMultipart(form(field("_key", "abc"), field("empty", ""), file("a b.jpg", content)), TYPE);
    expect(read?.fields).toEqual([
      ["_key", "abc"],
      ["empty", ""],
    ]);
    expect(read?.file?.name).toBe("a b.jpg");
    expect(Buffer.from(read?.file?.content ?? []).toString("latin1")).toBe(content);
    expect(read?.isWhole).toBe(true);
  });

  it("is read as the browser's own writer makes it", async () => {
    const posted = new FormData();
    posted.set("_locale", "ar");
    posted.set("file", new File([Uint8Array.of(0, 13, 10, 45, 45, 255)], 'شهادة "1".jpg'));
    const request = new Request("http://localhost", { method: "POST", body: posted });
    const read = readMultipart(Buffer.from(await request.arrayBuffer()), request.headers.get("content-type") ?? "");
    expect(read?.fields).toEqual([["_locale", "ar"]]);
    expect(read?.file?.name).toBe('شهادة "1".jpg');
    expect([...(read?.file?.content ?? [])]).toEqual([0, 13, 10, 45, 45, 255]);
  });

  it("gives what came before a cut, and says that it is not whole", () => {
    const whole = form(field("_locale", "fr"), file("a.jpg", "0123456789"));
    const read = readMultipart(whole.subarray(0, whole.indexOf("456")), TYPE);
    expect(read).toMatchObject({ fields: [["_locale", "fr"]], isWhole: false });
    expect(Buffer.from(read?.file?.content ?? []).toString()).toBe("0123");
  });

  it.each([
    ["another kind of body", Buffer.from("a=1"), "application/x-www-form-urlencoded"],
    ["no boundary", form(field("a", "1")), "multipart/form-data"],
    ["another boundary", form(field("a", "1")), "multipart/form-data; boundary=y"],
    ["two files", form(file("a.jpg", "1"), file("b.jpg", "2")), TYPE],
    ["a part without a name", form("Content-Type: text/plain\r\n\r\n1"), TYPE],
    ["a field of a book's length", form(field("a", "1".repeat(5_000))), TYPE],
    ["a thousand fields", form(...Array.from({ length: 1_000 }, (_, n) => field(`f${n}`, "1"))), TYPE],
  ])("is not %s", (_title, body, type) => {
    expect(readMultipart(body, type)).toBeUndefined();
  });

  it("ends for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        readMultipart(Buffer.concat([Buffer.from("------x"), noise]), TYPE);
      }),
    );
  });
});
