import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import {
  CORRECTING_KINDS,
  LEGACY_MENTION_KINDS,
  type LegacyKind,
  legacyFields,
  SET_ASIDE_REASONS,
} from "#lib/legacy/core/index.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { DemonstrationCode } from "../act/demonstration-code.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";
import { CollectorFields } from "../issue/collector-fields.tsx";
import { ReadingField } from "./reading-fields.tsx";

type Step = { id: string; hidden: ReactNode; t: T };
type Signing = Step & { login: string | undefined };

/** The officer's code under what the page shows. */
export function CertifyForm({ id, hidden, login, t }: Signing) {
  return (
    <TellingForm action={`/api/desk/legacy/${id}/certificate`} label={t("legacy:certify.title")}>
      {hidden}
      <p>{t("legacy:certify.text")}</p>
      <Code login={login} t={t} />
      <Actions>
        <Button icon="lock">{t("legacy:certify.send")}</Button>
      </Actions>
    </TellingForm>
  );
}

/** Unsigned, torn, lost, or two originals that conflict. */
export function AsideForm({ id, hidden, t }: Step) {
  return (
    <TellingForm action={`/api/desk/legacy/${id}/aside`} label={t("legacy:aside.title")}>
      {hidden}
      <p>{t("legacy:aside.text")}</p>
      <Select
        name="reason"
        label={t("legacy:aside.reason")}
        placeholder=""
        options={SET_ASIDE_REASONS.map((value) => ({ value, label: t(`legacy:aside.reasons.${value}`) }))}
        t={t}
      />
      <Actions>
        <Button kind="secondary">{t("legacy:aside.send")}</Button>
      </Actions>
    </TellingForm>
  );
}

export type RulingOption = { id: string; label: string };

/** A mention on a certified act; what corrects it names the ruling that permits it. */
export function LegacyMentionForm({
  id,
  kind,
  hidden,
  login,
  rulings,
  t,
}: Signing & { kind: LegacyKind; rulings: readonly RulingOption[] }) {
  // what corrects is offered only where a ruling waits to be entered
  const kinds = LEGACY_MENTION_KINDS.filter(
    (one) => rulings.length > 0 || !(CORRECTING_KINDS as readonly string[]).includes(one),
  );
  return (
    <TellingForm action={`/api/desk/legacy/${id}/mentions`} label={t("legacy:mention.add")}>
      {hidden}
      <Select
        name="kind"
        label={t("legacy:mention.kind")}
        options={kinds.map((value) => ({ value, label: t(`legacy:mention.kinds.${value}`) }))}
        value={rulings.length > 0 ? "REC-M" : "MAR"}
        t={t}
      />
      {rulings.length > 0 && (
        <>
          <Select
            name="ruling"
            label={t("legacy:mention.ruling")}
            options={[
              { value: "", label: t("legacy:mention.noRuling") },
              ...rulings.map(({ id: value, label }) => ({ value, label })),
            ]}
            value={rulings[0]?.id}
            t={t}
          />
          <Select
            name="field"
            label={t("legacy:mention.field")}
            options={[
              { value: "", label: t("legacy:mention.noField") },
              ...legacyFields(kind).map(([value]) => ({ value, label: t(`legacy:field.${value}`) })),
            ]}
            value=""
            t={t}
          />
          <ReadingField
            name="corrected"
            label={t("legacy:mention.value")}
            shape="date"
            language={undefined}
            reading={null}
            t={t}
          />
        </>
      )}
      <Textarea name="textAr" label={t("legacy:mention.textAr")} lang="ar" rows={2} t={t} />
      <Textarea name="textFr" label={t("legacy:mention.textFr")} lang="fr" rows={2} t={t} />
      <TextInput name="titleNumber" label={t("legacy:mention.number")} kind="identifier" width="medium" t={t} />
      <DateFields name="titleOn" label={t("legacy:mention.on")} t={t} />
      <TextInput name="titleAuthority" label={t("legacy:mention.authority")} autoComplete="off" t={t} />
      <Code login={login} t={t} />
      <Actions>
        <Button icon="lock">{t("legacy:mention.send")}</Button>
      </Actions>
    </TellingForm>
  );
}

/** A copy or an extract, made and signed on the server. */
export function LegacyCopyForm({ id, kind, hidden, t }: Step & { kind: LegacyKind }) {
  const kinds =
    kind === "birth" ? (["birthFullCopy", "birthExtract"] as const) : (["deathFullCopy", "deathExtract"] as const);
  return (
    <TellingForm action={`/api/desk/legacy/${id}/documents`} label={t("legacy:copies.title")}>
      {hidden}
      <Select
        name="document"
        label={t("legacy:copies.kind")}
        options={kinds.map((value) => ({ value, label: t(`issue.kind.${value}`) }))}
        value={kinds[0]}
        t={t}
      />
      <CollectorFields name="handOver.collector" t={t} />
      <TextInput
        name="handOver.copies"
        label={t("issuing:counter.copies")}
        kind="number"
        width="short"
        value="1"
        t={t}
      />
      <Actions>
        <Button icon="print" name="when" value="now">
          {t("legacy:copies.now")}
        </Button>
        <Button kind="secondary" name="when" value="later">
          {t("issuing:counter.later")}
        </Button>
      </Actions>
    </TellingForm>
  );
}

function Code({ login, t }: { login: string | undefined; t: T }) {
  return (
    <>
      <CodeInput name="code" label={t("legacy:code")} hint={t("legacy:codeHint")} length={6} oneTime t={t} />
      {login !== undefined && <DemonstrationCode login={login} />}
    </>
  );
}
