import { randomInt } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import sharp from "sharp";
import { legacyFields } from "#lib/legacy/core/index.ts";
import { aKey, command, OWN_PAGE } from "./given.ts";

/** What a paper act of 1956 in French says; what is not here is absent from it. */
const SAYS: Readonly<Record<string, object>> = {
  givenName: { how: "clear", text: "Fatma" },
  familyName: { how: "clear", text: "EL BAKKALI" },
  bornOn: { how: "clear", gregorian: { day: "", month: "", year: "1956" } },
};

export const AS_READ = {
  fields: {
    ...Object.fromEntries(legacyFields("birth").map(([field]) => [field, { how: "absent" }])),
    ...SAYS,
  },
};

/** A scanned act that stands in its register and that this person has read: a second one is awaited. */
export async function givenPaperAct({ request }: BrowserContext): Promise<{ id: string; no: number }> {
  const image = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#e8dfc8" } })
    .composite([
      {
        input: Buffer.from(
          '<svg width="900" height="1200"><text x="80" y="160" font-size="44">Acte de naissance — 1956</text><text x="80" y="260" font-size="40">Fatma EL BAKKALI</text></svg>',
        ),
      },
    ])
    .jpeg()
    .toBuffer();
  const scanned = await request.post("/api/desk/legacy", {
    headers: OWN_PAGE,
    multipart: {
      _key: aKey(),
      _locale: "fr",
      kind: "birth",
      file: { name: "acte.jpg", mimeType: "image/jpeg", buffer: image },
    },
  });
  const { value } = (await scanned.json()) as { value: { id: string } };
  const no = randomInt(1, 900_000);
  await command(request, `/api/desk/legacy/${value.id}/place`, { year: "1956", no: String(no), language: "fr" });
  return { id: value.id, no };
}
