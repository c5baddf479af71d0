import { crc32, deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import sharp from "sharp";

/** A photograph of nothing in particular; larger than what is shown, so that it is drawn anew. */
export const photograph = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: "#b5651d" } });

export const jpeg = (): Promise<Buffer> => photograph().jpeg().toBuffer();

/** A sideways photograph that says where it was taken and by what. */
export const jpegWithPlace = (): Promise<Buffer> =>
  photograph()
    .withExif({
      IFD0: { Make: "Telephone-of-the-father" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 1/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "6/1 50/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A photograph to one reader, a page with a script to another. */
export const jpegThatIsAPage = async (): Promise<Buffer> => {
  const whole = await jpeg();
  const comment = Buffer.from("<html><script>alert(document.domain)</script><?php system($_GET[0]); ?>");
  const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([whole.subarray(0, 2), marker, comment, whole.subarray(2), comment]);
};

/** A well-formed PNG of 108 megapixels in some fourteen thousand bytes. */
export function pngBomb(width = 12_000, height = 9_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PDF of empty pages; `extra` are further objects, `catalog` further entries of its root. */
export function pdf({ pages = 1, catalog = "", extra = [] as readonly string[] } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    ...Array.from({ length: pages }, () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>"),
    ...extra,
  ];
  let text = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.indexOf("xref\n")}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A script that only shows once the stream of objects around it is unpacked. */
export function pdfWithPackedScript(): Buffer {
  const packed = deflateSync("7 0 << /S /JavaScript /JS (app.launchURL('https://example.org')) >>").toString("latin1");
  const entries = `/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length}`;
  return pdf({ extra: [`<< ${entries} >>\nstream\n${packed}\nendstream`] });
}

export function pdfWithPassword(): Promise<Buffer> {
  const document = new PDFDocument({ userPassword: "1234" });
  const chunks: Buffer[] = [];
  document.on("data", (piece: Buffer) => chunks.push(piece));
  document.text("شهادة").end();
  return new Promise((resolve) => document.on("end", () => resolve(Buffer.concat(chunks))));
}

/** 64 × 48, the left half blue and the right half red, as telephones write it. */
export const heic = (): Buffer =>
  Buffer.from(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAvxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAGGlkYXQAAAAAAEAAMAAAAAAAQAAwAAAAYGlsb2MBAAAAREAABAABAAAAAAAAAyAAAQAAAAAAAAAlAAIAAQAAAAAAAAABAAAAAAAAAAgAAwAAAAAAAANFAAEAAAAAAAAAEgAEAAEAAAAAAAAAAQAAAAgAAAAIAAAAYmlpbmYAAAAAAAQAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAAAVaW5mZQIAAAEAAwAAaHZjMQAAAAAVaW5mZQIAAAAABAAAZ3JpZAAAAAGxaXBycAAAAYRpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAcWh2Y0MBBAgAAAAAAAAAAAAe8AD8/Pj4AAAPAyAAAQAXQAEMAf//BAgAAAMAn/gAAAMAAB66AkAhAAEAJkIBAQQIAAADAJ/4AAADAAAewIIEFlurkprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwIkAAAAUaXNwZQAAAAAAAABAAAAAQAAAABRpc3BlAAAAAAAAAEAAAAAwAAAADnBpeGkAAAAAAQgAAAAnYXV4QwAAAAB1cm46bXBlZzpoZXZjOjIwMTU6YXV4aWQ6MQAAAAAlaXBtYQAAAAAAAAAEAAECgQIAAgIDhAADAoUGAAQDB4iJAAAANmlyZWYAAAAAAAAADmRpbWcAAgABAAEAAAAOZGltZwAEAAEAAwAAAA5hdXhsAAQAAQACAAAAP21kYXQAAAAhKAGvGYDvSaW//+2uYR8y27+NsheF8T6n/VannvIINtbwAAAADigBrjPFMkvkfu4pL2E4",
    "base64",
  );
