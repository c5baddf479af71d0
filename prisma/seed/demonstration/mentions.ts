import type { Client } from "pg";
import type { StaffSession } from "#lib/auth/index.ts";
import { type Answers, MentionInput } from "#lib/declarations/core/index.ts";
import { enterDeclaredMentions, findMentionPreview } from "#lib/declarations/index.ts";
import { COUPLES, divorceOf, marriageOf } from "./couples.ts";
import { check, codeOf, type Declared, type World } from "./desk-work.ts";
import { AGDAL } from "./staff.ts";
import { asOfficer, declare } from "./walk.ts";

/** A marriage just received, a divorce that waits for its applicant, and a marriage whose mentions are entered. */
export async function requestMentions(
  owner: Client,
  world: World,
  officer: StaffSession,
  commune: string,
): Promise<void> {
  const where = { today: world.today, commune, office: AGDAL };
  // the officer's last signature took an earlier code, and the code of this very moment is left for signing in
  const at = new Date(world.at.getTime() - 60_000);
  const request = async (kind: "marriage" | "divorce", answers: Answers): Promise<Declared> => {
    const sent = await declare(kind, answers, [], new Date(at.getTime() - 86_400_000), "ar", true);
    return { ...sent, kind, answers };
  };
  await request("marriage", marriageOf(COUPLES.newlyMarried, where));
  await check(officer, at, await request("divorce", divorceOf(COUPLES.parted, where)));
  const married = await request("marriage", marriageOf(COUPLES.married, where));
  await check(officer, at, married);
  const preview = await findMentionPreview(officer, { id: married.id, typed: {} }, at);
  if (!preview?.built.ok) throw new Error(`no mention: ${JSON.stringify(preview?.built)}`);
  const { digest, sides, applicant } = preview.built.value;
  const [husband, wife] = sides.map(({ told }) => told);
  const code = await codeOf(owner, officer, at);
  const input = MentionInput.parse({
    targets: { husband, wife },
    digest,
    identityProof: { kind: "cnie", number: applicant.cnie },
    originalsSeen: "yes",
    code,
  });
  await asOfficer(officer, at, preview.declaration.version, (context) =>
    enterDeclaredMentions(context, { id: married.id, input }),
  );
}
