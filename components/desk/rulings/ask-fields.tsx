import type { T } from "#lib/kernel/texts.ts";
import {
  ACT_APPLICANTS,
  type ActMatter,
  DECLARED_READINGS,
  PAPER_READINGS,
  type RuledMention,
  valueKindOf,
} from "#lib/rulings/core/index.ts";
import { type ActField, MARITAL_STATUSES } from "#lib/wording/core/index.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TimeFields } from "../../forms/time-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Hint } from "../../ui/hint.tsx";

type AskFieldsProps = {
  matter: ActMatter;
  kind: RuledMention | undefined;
  /** The datum that was chosen, where the matter is about one. */
  field: ActField | undefined;
  isPaper?: boolean;
  t: T;
};

/** What the officer enters of a request about an act: who asks, which datum shall become what, and what the stored paper shows (L36:49). */
export function AskFields({ matter, kind, field, isPaper = false, t }: AskFieldsProps) {
  return (
    <>
      <input type="hidden" name="matter" value={matter} />
      <TextInput name="applicant" label={t("corrections:ask.applicant")} autoComplete="off" t={t} />
      <RadioTiles
        name="quality"
        label={t("corrections:ask.quality")}
        options={ACT_APPLICANTS.map((value) => ({ value, label: t(`corrections:quality.${value}`) }))}
        value="declarant"
        t={t}
      />
      {field !== undefined && kind !== undefined && <ChangeFields field={field} kind={kind} t={t} />}
      {(matter === "sameTwice" || matter === "otherIdentity" || matter === "cancelTwice") && (
        <>
          <TextInput
            name="otherNumber"
            label={t("corrections:ask.otherNumber")}
            kind="identifier"
            width="short"
            autoComplete="off"
            t={t}
          />
          <TextInput
            name="otherYear"
            label={t("corrections:ask.otherYear")}
            kind="identifier"
            width="short"
            autoComplete="off"
            t={t}
          />
          <TextInput name="otherOffice" label={t("corrections:ask.otherOffice")} autoComplete="off" t={t} />
        </>
      )}
      {matter === "clerical" && <ComparisonFields isPaper={isPaper} t={t} />}
      <Textarea
        name="note"
        label={t("corrections:ask.note")}
        hint={t("corrections:ask.noteHint")}
        maxLength={600}
        optional
        t={t}
      />
    </>
  );
}

type ChangeFieldsProps = { field: ActField; kind: RuledMention; t: T };

/** What the datum shall be, in the parts that such a datum has; of a name in other letters, those letters alone. */
function ChangeFields({ field, kind, t }: ChangeFieldsProps) {
  const shape = valueKindOf(field);
  const isScript = kind === "LAT" || kind === "TIF";
  return (
    <>
      <input type="hidden" name="field" value={field} />
      {(shape === "name" || shape === "text") && !isScript && (
        <TextInput name="valueAr" label={t("corrections:ask.valueAr")} lang="ar" autoComplete="off" t={t} />
      )}
      {(shape === "name" || shape === "text") && kind !== "TIF" && (
        <TextInput
          name="valueLatin"
          label={t("corrections:ask.valueLatin")}
          lang="fr"
          autoComplete="off"
          optional={!isScript}
          t={t}
        />
      )}
      {shape === "name" && kind !== "LAT" && (
        <TextInput
          name="valueTifinagh"
          label={t("corrections:ask.valueTifinagh")}
          autoComplete="off"
          optional={!isScript}
          t={t}
        />
      )}
      {shape === "date" && <DateFields name="valueOn" label={t("corrections:ask.valueOn")} t={t} />}
      {shape === "time" && <TimeFields name="valueAt" label={t("corrections:ask.valueAt")} t={t} />}
      {shape === "choice" && (
        <RadioTiles
          name="valueChoice"
          label={t("corrections:ask.valueChoice")}
          options={(field === "sex" ? ["male", "female"] : MARITAL_STATUSES).map((value) => ({
            value,
            label: t(`corrections:value.${value}`),
          }))}
          two
          t={t}
        />
      )}
      {(kind === "REC-M" || kind === "REC-J") && (
        <CheckboxTile name="remove" label={t("corrections:ask.remove")} t={t} />
      )}
    </>
  );
}

function ComparisonFields({ isPaper, t }: { isPaper: boolean; t: T }) {
  return (
    <Stack as="section" gap="m">
      <h3>{t("corrections:ask.compare")}</h3>
      <Hint>{t("corrections:ask.compareText")}</Hint>
      <Select
        name="declared"
        label={t("corrections:ask.declared")}
        options={DECLARED_READINGS.map((value) => ({ value, label: t(`corrections:declared.${value}`) }))}
        value={isPaper ? undefined : "unknown"}
        placeholder=""
        optional
        t={t}
      />
      <RadioTiles
        name="paper"
        label={t("corrections:ask.paper")}
        options={PAPER_READINGS.map((value) => ({ value, label: t(`corrections:reading.${value}`) }))}
        two
        t={t}
      />
      <TextInput name="paperName" label={t("corrections:ask.paperName")} autoComplete="off" optional t={t} />
      <RadioTiles
        name="concluded"
        label={t("corrections:ask.concluded")}
        options={(["clerical", "substantive"] as const).map((value) => ({
          value,
          label: t(`corrections:concluded.${value}`),
        }))}
        two
        t={t}
      />
    </Stack>
  );
}
