import type { CompletionView } from "#components/desk/completion/completion-view.ts";
import { hijriWords } from "#components/desk/hijri-words.ts";
import {
  type BirthDeclaration,
  IDENTITY_PROOFS,
  namesForTifinagh,
  TIFINAGH_ROLES,
} from "#lib/declarations/core/index.ts";
import { type DeskFile, familyNameOf, suggestedTifinagh } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { ALONE_REASONS } from "#lib/wording/core/index.ts";
import { subjectOf } from "./file-view.ts";

/** What is left to settle of a checked file, or nothing while the file does not read. */
export function completionViewOf(file: DeskFile, locale: Locale): CompletionView | undefined {
  const { declared, declaration, hijri, hijriChoices } = file;
  if (!declared) return undefined;
  const familyName = familyNameOf(declared);
  const suggested = suggestedTifinagh(declared, familyName);
  const names = namesForTifinagh(declared, familyName);
  return {
    id: declaration.id,
    reference: declaration.reference ?? "",
    name: subjectOf(file),
    regime: declaration.regime ?? "R36",
    declarant: declarantOf(declared),
    familyName: { isToSettle: declared.father === undefined, proposed: familyName },
    tifinagh: (declaration.regime === "R37" ? [] : TIFINAGH_ROLES).flatMap((role) => {
      const name = names[role];
      return name ? [{ role, name: { ar: name.ar, latin: name.latin }, suggested: suggested[role] ?? "" }] : [];
    }),
    hijri: {
      bornOn: declared.place.bornOn,
      isProvisional: hijri?.provisional ?? false,
      choices: hijriChoices.map((choice) => ({ offset: choice.offset, words: hijriWords(choice, locale) })),
    },
    proofs: IDENTITY_PROOFS,
    aloneReasons: ALONE_REASONS,
  };
}

function declarantOf({ declarant, father, mother }: BirthDeclaration): CompletionView["declarant"] {
  const parent = declarant.link === "father" ? father : mother;
  const who = declarant.person ?? parent ?? mother;
  const { givenName, familyName } = who;
  const own = "cnie" in who ? who.cnie : undefined;
  return {
    link: declarant.link,
    ar: `${givenName.ar} ${familyName.ar}`,
    latin: `${givenName.latin} ${familyName.latin}`,
    cnie: declarant.cnie ?? own ?? null,
  };
}
