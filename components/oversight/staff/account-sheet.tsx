import { type Quality, QUALITIES } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { KeptForm } from "../../forms/kept-form.ts";
import { Note } from "../../ui/note.tsx";
import { Head, Sheet } from "../frame/sheet.tsx";
import { AccountActions } from "./account-actions.tsx";
import { type AbsenceRow, Absences } from "./absences.tsx";
import { AccountSummary } from "./account-summary.tsx";
import { DelegateForm } from "./delegate-form.tsx";
import { InvitationPanel } from "./invitation-panel.tsx";
import { PostingForm, type PostingPlaces } from "./posting-form.tsx";
import { type PowerRow, Powers } from "./powers.tsx";
import type { StaffRow } from "./staff-table.tsx";
import { TenureHistory, type TenureLine } from "./tenure-history.tsx";

type Line = Omit<StaffRow, "posting"> & {
  posting: (NonNullable<StaffRow["posting"]> & { fromOn: string; office: string | null }) | null;
};

type AccountSheetProps = {
  /** The address under which the commands on this account stand. */
  action: string;
  account: {
    line: Line;
    isPosted: boolean;
    powers: readonly PowerRow[];
    absences: readonly AbsenceRow[];
    colleagues: readonly { account: string; name: { ar: string; latin: string } }[];
    history: readonly TenureLine[];
    today: string;
  };
  /** What was made for this account and waits to be handed over, with the hour at which it disappears. */
  invitation: { code: string; until: string } | undefined;
  isOneself: boolean;
  /** Looks after accounts and powers here: a manager, or the head of the office. */
  keeps: "country" | "office" | null;
  /** Where a manager may post somebody again. */
  places?: PostingPlaces;
  kept: (form: string) => KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** One account: who holds it, where they are posted, what they may sign, when they are away, and what may be changed. */
export function AccountSheet(props: AccountSheetProps) {
  const { action, account, invitation, isOneself, keeps, places, kept, newKey, locale, t } = props;
  const { line, isPosted, powers, absences, colleagues, history, today } = account;
  const { posting, status } = line;
  const forms = { action, newKey, locale, t };
  const mayChange = keeps !== null && !isOneself;
  const signs = posting?.role === "officer";
  const office = isPosted && posting ? posting.office : null;
  return (
    <Sheet>
      <Head title={locale === "ar" ? line.name.ar : line.name.latin} />
      {invitation && (
        <InvitationPanel
          action={`${action}/handover`}
          login={line.login}
          code={invitation.code}
          until={invitation.until}
          idempotencyKey={newKey()}
          locale={locale}
          t={t}
        />
      )}
      <AccountSummary line={line} locale={locale} t={t} />
      {(signs || powers.length > 0) && (
        <Powers account={line.account} rows={powers} today={today} mayChange={mayChange} {...forms} />
      )}
      {signs && office !== null && mayChange && (
        <DelegateForm office={office} qualities={qualitiesOf(keeps)} kept={kept("delegated")} {...forms} />
      )}
      {signs && (
        <Absences
          rows={absences}
          colleagues={colleagues.map(({ account: value, name }) => ({
            value,
            label: locale === "ar" ? name.ar : name.latin,
          }))}
          mayNote={isPosted && (mayChange || isOneself)}
          mayReplace={keeps !== null}
          kept={kept("absence")}
          {...forms}
        />
      )}
      {mayChange && !isPosted && places && <PostingForm places={places} kept={kept("posted")} {...forms} />}
      {isOneself && <Note>{t("staff:oneself")}</Note>}
      {mayChange && <AccountActions status={status} hasPosting={isPosted} kept={kept("posting")} {...forms} />}
      <TenureHistory lines={history} t={t} />
    </Sheet>
  );
}

/** A head delegates; officers by law and consuls are entered by a manager, and whoever replaces somebody from the absence. */
function qualitiesOf(keeps: "country" | "office"): readonly Quality[] {
  return keeps === "country" ? QUALITIES.filter((one) => one !== "deputy") : ["vicePresident", "delegated"];
}
