import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { DemonstrationCode } from "../act/demonstration-code.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

type VolumeFormProps = {
  id: string;
  /** What the volume probably is: the next one, from the next number on, in as many originals as the office keeps. */
  next: { volume: number; firstNo: number; originals: number };
  isFirst: boolean;
  hidden: ReactNode;
  login: string | undefined;
  t: T;
};

/** A volume as the prosecutor gave it back: numbered, stamped, signed on its first and last page (D99:4). */
export function VolumeForm({ id, next, isFirst, hidden, login, t }: VolumeFormProps) {
  const number = (name: string, value?: number, hint?: string) => (
    <TextInput
      name={name}
      label={t(`registers.paper.${name}`)}
      hint={hint}
      kind="number"
      width="short"
      value={value === undefined ? undefined : String(value)}
      autoComplete="off"
      t={t}
    />
  );
  return (
    <TellingForm action={`/api/desk/registers/${id}/volumes`} label={t("registers.paper.open")}>
      {hidden}
      {number("volume", next.volume)}
      {number("pages")}
      {number("stampedPages", undefined, t("registers.paper.stampedPagesHint"))}
      {number("originals", next.originals)}
      {isFirst ? (
        <>
          {number("firstNo", next.firstNo, t("registers.paper.firstNoHint"))}
          {number("firstPage", 1, t("registers.paper.firstPageHint"))}
        </>
      ) : (
        <>
          <input type="hidden" name="firstNo" value={next.firstNo} />
          <input type="hidden" name="firstPage" value={1} />
        </>
      )}
      <DateFields name="stampedOn" label={t("registers.paper.stampedOn")} t={t} />
      <TextInput name="stampedBy" label={t("registers.paper.stampedBy")} autoComplete="off" t={t} />
      <TextInput name="court" label={t("registers.paper.court")} autoComplete="off" t={t} />
      <SignedWith login={login} t={t} />
      <Actions>
        <Button icon="lock">{t("registers.paper.openSign")}</Button>
      </Actions>
    </TellingForm>
  );
}

/** The fresh code under what was copied from the paper. */
export function SignedWith({ login, t }: { login: string | undefined; t: T }) {
  return (
    <>
      <CodeInput
        name="code"
        label={t("registers.minutes.code")}
        hint={t("registers.minutes.codeHint")}
        length={6}
        oneTime
        t={t}
      />
      {login !== undefined && <DemonstrationCode login={login} />}
    </>
  );
}
