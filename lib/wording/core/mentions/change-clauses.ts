import type { Sex } from "../act-facts.ts";
import { type Clause, strong } from "../act-text.ts";
import { holderOfAct } from "../mention-frame.ts";
import { type FieldChange, TEXT_FIELDS } from "./act-fields.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { scriptOfChange } from "./script-of-change.ts";
import { valueWords } from "./value-words.ts";

/** Whether the act was wrong and is corrected (L36:48-49), or was right and now says another thing (L36:33-34). */
export type ChangeMode = "correct" | "become";

const VERBS = {
  add: { masculine: "أضيف", feminine: "أضيفت" },
  remove: { masculine: "حذف", feminine: "حذفت" },
  correct: { masculine: "صحح", feminine: "صححت" },
  become: { masculine: "أصبح", feminine: "أصبحت" },
  toBe: { masculine: "ليصبح", feminine: "لتصبح" },
} as const;
const SCRIPTS = { ar: "", latin: " بالحروف اللاتينية", tifinagh: " بحروف تيفيناغ" } as const;

/** Own names, of which the holder is said; those of parents stand by themselves. */
const OF_HOLDER: readonly string[] = ["givenName", "familyName"];

/** «صحح الاسم الشخصي ليصبح رشيد عوض رشيدي»، «وأضيفت جنسية الأب: …»، «وحذف …»: one clause for each datum. */
export function changeClauses(
  changes: readonly FieldChange[],
  subject: Sex,
  mode: ChangeMode,
  { isContinued = false }: { isContinued?: boolean } = {},
): readonly Clause[] {
  return changes.map((change, at): Clause => {
    const { words, gender } = FIELD_WORDS[change.field].ar;
    const holder = mode === "become" && OF_HOLDER.includes(change.field) ? ` ل${holderOfAct(subject)}` : "";
    const field = `${words}${SCRIPTS[scriptOfChange(change)]}${holder}`;
    const and = at === 0 && !isContinued ? "" : "و";
    const [was, becomes] = [change.was, change.becomes].map((value) => value && valueWords(value, subject));
    if (!becomes) return `${and}${VERBS.remove[gender]} ${field}${was ? `: ${was}` : ""}`;
    if (!was) return [`${and}${VERBS.add[gender]} ${field}: `, strong(becomes)];
    const verb = VERBS[mode][gender];
    // a word that would take a case ending stands by itself after a colon: «أصبح الجنس: ذكر»
    if (isCaseless(change)) return [`${and}${verb} ${field}: `, strong(becomes), ` عوض ${was}`];
    const to = mode === "correct" ? ` ${VERBS.toBe[gender]} ` : " ";
    return [`${and}${verb} ${field}${to}`, strong(becomes), ` عوض ${was}`];
  });
}

function isCaseless({ field }: FieldChange): boolean {
  return field === "sex" || field === "maritalStatus" || (TEXT_FIELDS as readonly string[]).includes(field);
}
