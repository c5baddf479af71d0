import { type Answers, answerAt, sectionOf } from "#lib/declarations/core/index.ts";
import { declareEvent } from "#lib/declarations/index.ts";
import { aFileInReview, type BirthFile } from "#tests/support/a-birth-file.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { asInstitution } from "./given.ts";

type Same = { file: BirthFile; ward: string; reference: string };

let births = 0;

/** One birth declared by its family, in review at its office, and by the ward where it happened, which noted another hour and sex. */
export async function aFamilyAndAWard(
  db: TestDatabase,
  staff: { officer: SignedIn; institution: SignedIn },
): Promise<Same> {
  const file = await aFileInReview(db, staff.officer);
  births += 1;
  const place = sectionOf(file.answers, "place");
  const mother = sectionOf(file.answers, "mother");
  const answers: Answers = {
    place: {
      certificateNumber: `M-${births}`,
      bornOn: place["bornOn"] ?? {},
      time: { hour: "23", minute: "5" },
      placeKind: "hospital",
    },
    office: { code: answerAt(file.answers, "office.code") },
    child: { sex: answerAt(file.answers, "child.sex") === "male" ? "female" : "male" },
    mother: {
      givenName: mother["givenName"] ?? {},
      familyName: mother["familyName"] ?? {},
      fatherName: mother["fatherName"] ?? {},
      cnie: mother["cnie"] ?? "",
      bornOn: mother["bornOn"] ?? {},
    },
  };
  const done = await asInstitution(staff.institution, (context) => declareEvent(context, { kind: "birth", answers }));
  if (!done.ok || done.value.value.id === null) throw new Error(JSON.stringify(done));
  const { rows } = await db.owner.query<{ reference: string }>("select reference from declaration where id = $1", [
    done.value.value.id,
  ]);
  return { file, ward: done.value.value.id, reference: rows[0]?.reference ?? "" };
}
