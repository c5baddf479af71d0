import { addDays } from "#lib/calendar/core/index.ts";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import type { Declared, World } from "./desk-work.ts";
import { familyAnswers } from "./families.ts";
import { birthCertificate, fullCopyOfMother, identityCard, marriageAct } from "./specimens.ts";
import { declare, type Document } from "./walk.ts";

type Wish = {
  daysAgo: number;
  commune: string;
  office: string;
  isSent?: boolean;
  isMotherAlone?: boolean;
  withDocuments?: boolean;
  /** What this family tells otherwise, section by section, and the documents it will bring for that. */
  otherwise?: Answers;
  brings?: readonly string[];
  /** Another given name than the family's own choice. */
  givenName?: { ar: string; latin: string };
};

const USUALLY_BROUGHT = ["birthCertificate", "marriageAct", "motherFullCopy"];

/** A family's declaration of a birth, sent unless it stays a draft. */
export async function birthFile(world: World, seed: number, wish: Wish): Promise<Declared> {
  const { daysAgo, commune, office, isSent = true, isMotherAlone = false, withDocuments = false } = wish;
  const typed = familyAnswers({
    seed,
    bornOn: addDays(world.today, -daysAgo),
    commune,
    office,
    email: `famille${seed}@example.ma`,
    isMotherAlone,
  });
  const told = wish.givenName ? { child: { givenName: wish.givenName } } : (wish.otherwise ?? {});
  const changed = Object.keys(told).map((section) => [
    section,
    { ...sectionOf(typed, section), ...sectionOf(told, section) },
  ]);
  const answers: Answers = { ...typed, ...Object.fromEntries(changed) };
  const documents = withDocuments ? await documentsOf(answers, isMotherAlone) : [];
  const brought: Answers = withDocuments
    ? {}
    : Object.fromEntries((wish.brings ?? USUALLY_BROUGHT).map((kind) => [kind, "bring"]));
  const sentAt = new Date(world.at.getTime() - Math.min(daysAgo, 20) * 43_200_000);
  const sent = await declare(
    "birth",
    { ...answers, documents: brought },
    documents,
    sentAt,
    seed % 3 === 0 ? "fr" : "ar",
    isSent,
  );
  return { ...sent, kind: "birth", answers };
}

async function documentsOf(answers: Answers, isMotherAlone: boolean): Promise<Document[]> {
  const certificate = {
    kind: "birthCertificate",
    name: "avis-de-naissance.pdf",
    content: await birthCertificate(answers),
  };
  const mother = { kind: "motherCnie", name: "cnie-mere.pdf", content: await identityCard(answers, "mother") };
  if (isMotherAlone)
    return [
      certificate,
      mother,
      { kind: "motherFullCopy", name: "copie-integrale.pdf", content: await fullCopyOfMother(answers) },
    ];
  return [
    certificate,
    mother,
    { kind: "marriageAct", name: "acte-de-mariage.pdf", content: await marriageAct(answers) },
    { kind: "fatherCnie", name: "cnie-pere.pdf", content: await identityCard(answers, "father") },
  ];
}
