import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { type RegisterClosingFacts, registerClosingText } from "./register-closing.ts";
import { registerClosingTextFr } from "./register-closing-fr.ts";

const facts: RegisterClosingFacts = {
  kind: "birth",
  year: 2026,
  firstNo: 1,
  lastNo: 125,
  closedOn: { year: 2026, month: 12, day: 31 },
  bureau: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
  officer: { fullNameAr: "نادية الشرقاوي", fullNameLatin: "Nadia CHERKAOUI", gender: "female", quality: "delegated" },
};

describe("the closing minutes of a register", () => {
  it("say in Arabic who closes it and when, the number of acts, the first and the last, in letters and figures", () => {
    expect(plainActText(registerClosingText(facts)).split("\n")).toEqual([
      "في يوم الخميس حادي وثلاثين دجنبر ستة وعشرين وألفين، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض، حصرنا وختمنا سجل الولادات لسنة ستة وعشرين وألفين (2026) الممسوك بمكتب الحالة المدنية أكدال.",
      "وعدد الرسوم المضمنة به خمسة وعشرون ومائة (125)، أولها تحت رقم واحد (1)، وآخرها تحت رقم خمسة وعشرين ومائة (125).",
      "ولا يضمن بهذا السجل بعد ختمه أي رسم، ولا تضاف إلى رسومه إلا البيانات التي يأذن بها القانون.",
      "وحرر هذا المحضر طبقا للمادة 5 من المرسوم رقم 2.99.665، وأمضيناه.",
    ]);
  });

  it("say the same in French", () => {
    expect(plainActText(registerClosingTextFr(facts)).split("\n")).toEqual([
      "Le jeudi trente et un décembre deux mille vingt-six, nous, Nadia CHERKAOUI, officière de l’état civil par délégation, avons arrêté et clos le registre des naissances de l’année deux mille vingt-six (2026) tenu par le bureau de l’état civil Agdal.",
      "Il contient cent vingt-cinq (125) actes, le premier sous le numéro un (1), le dernier sous le numéro cent vingt-cinq (125).",
      "Après cette clôture, aucun acte n’est porté au registre ; seules s’ajoutent à ses actes les mentions que la loi autorise.",
      "Le présent procès-verbal est dressé et signé conformément à l’article 5 du décret n° 2-99-665.",
    ]);
  });

  it("say that a register holds nothing", () => {
    const empty = { ...facts, kind: "death" as const, lastNo: 0 };
    expect(plainActText(registerClosingText(empty))).toContain("ولم يضمن به أي رسم.");
    expect(plainActText(registerClosingTextFr(empty))).toContain("Aucun acte n’y a été porté.");
  });

  it("count from the first number of the register, and in thousands", () => {
    const many = plainActText(registerClosingTextFr({ ...facts, firstNo: 501, lastNo: 12_500 }));
    expect(many).toContain("douze mille (12000) actes, le premier sous le numéro cinq cent un (501)");
    expect(plainActText(registerClosingText({ ...facts, lastNo: 12_000 }))).toContain("(12000)");
  });
});
