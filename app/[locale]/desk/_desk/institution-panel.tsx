import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { InstitutionPanel, type InstitutionPanelView } from "#components/desk/verify/institution-panel.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { answerAt, institutionKindOf, isTimeForExOfficio, standsForDeclarant } from "#lib/declarations/core/index.ts";
import { awaitsPermission, type DeskFile, type InstitutionSide, isForFamily } from "#lib/declarations/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../oversight/_oversight/new-key.ts";
import type { DeskOfficer } from "./require-officer.ts";

type Shown = {
  file: DeskFile;
  side: InstitutionSide;
  officer: DeskOfficer;
  refused: string | undefined;
  locale: Locale;
  t: T;
};

/** What the institution, the prosecutor and a silent alert add to a file. */
export function institutionPanel({ file, side, officer, refused, locale, t }: Shown) {
  const view = viewOf(file, side, officer);
  const status = t(`status.${file.declaration.status}`);
  return (
    <InstitutionPanel
      view={{ ...view, refused: refused && t(`errors:${refused}`, { status }) }}
      hidden={() => <HiddenFields idempotencyKey={newKey()} locale={locale} />}
      locale={locale}
      t={t}
    />
  );
}

const OPEN = ["submitted", "retrieved", "overdue"];
const EX_OFFICIO_OPEN = [...OPEN, "ready"];

function viewOf(
  { declaration, declared }: DeskFile,
  { announcer, permission, concerns }: InstitutionSide,
  { role }: DeskOfficer,
): Omit<InstitutionPanelView, "refused"> {
  const { id, kind, status, answers, act, regime, eventOn } = declaration;
  const isOpen = OPEN.includes(status);
  const isExOfficio = kind === "death" && standsForDeclarant(answers) === "exOfficio";
  const kinds = announcer ? institutionKindOf(declaration) : undefined;
  return {
    id,
    announcer: announcer && {
      name: { ar: announcer.nameAr, fr: announcer.nameFr },
      certificate: announcer.certificateNumber,
      marks: ["isUnmarried", "isWithoutPapers"].filter(
        (mark) => answerAt(announcer.answers, `mother.${mark}`) === "yes",
      ),
    },
    mayComplete: isForFamily(declaration) && isOpen && may(role, "declaration:complete"),
    isIncomplete: declared === null || isExOfficio,
    mayRegisterExOfficio:
      (kinds === "death" || kinds === "stillborn") &&
      EX_OFFICIO_OPEN.includes(status) &&
      regime === "R36" &&
      eventOn !== null &&
      isTimeForExOfficio(eventOn, civilDayAt(now())) &&
      !isExOfficio &&
      declared === null &&
      may(role, "death:registerExOfficio"),
    isExOfficio,
    permission,
    awaitsPermission:
      kind === "death" &&
      act === null &&
      awaitsPermission(answers, permission !== null) &&
      may(role, "death:enterPermission"),
    concerns,
    mayRefer: may(role, "concern:refer"),
    mayReportAlive:
      kind === "death" &&
      act !== null &&
      concerns.every((concern) => concern.kind !== "alive") &&
      may(role, "concern:refer"),
  };
}
