import { createHash } from "node:crypto";
import { type FontName, fontFingerprints } from "#lib/platform/pdf/index.ts";
import { drawDocument, SPECIMENS, type TemplateId } from "./catalogue.ts";

/** What is archived with the issued bytes: enough to know whether a document can be rebuilt as it was. */
export type TemplateFingerprint = { template: TemplateId; sha256: string; fonts: Partial<Record<FontName, string>> };

const known = new Map<TemplateId, Promise<TemplateFingerprint>>();

/**
 * The digest of the template's specimen as it is drawn today: whatever changes on paper (words, places, fonts, engine)
 * changes it. With the digests of the font files.
 */
export function templateFingerprint(template: TemplateId): Promise<TemplateFingerprint> {
  const found = known.get(template) ?? fingerprint(template);
  known.set(template, found);
  return found;
}

async function fingerprint(template: TemplateId): Promise<TemplateFingerprint> {
  const bytes = await drawDocument(SPECIMENS[template]);
  return { template, sha256: createHash("sha256").update(bytes).digest("hex"), fonts: fontFingerprints() };
}
