import type { T } from "#lib/kernel/texts.ts";
import {
  ACT_APPLICANTS,
  type ActMatter,
  DECLARED_READINGS,
  fieldsOf,
  PAPER_READINGS,
  type RuledMention,
  valueKindOf,
} from "#lib/rulings/core/index.ts";
import { MARITAL_STATUSES } from "#lib/wording/core/index.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TimeFields } from "../../forms/time-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Hint } from "../../ui/hint.tsx";

type AskFieldsProps = { matter: ActMatter; kind: RuledMention | undefined; isPaper?: boolean; t: T };

/** What the officer enters of a request about an act: who asks, which datum shall become what, and what the stored paper shows (L36:49). */
export function AskFields({ matter, kind, isPaper = false, t }: AskFieldsProps) {
  const fields = kind === undefined ? [] : fieldsOf(kind);
  return (
    <>
      <input type="hidden" name="matter" value={matter} />
      <TextInput name="applicant" label={t("corrections:ask.applicant")} autoComplete="off" t={t} />
      <RadioTiles
        name="quality"
        label={t("corrections:ask.quality")}
        options={ACT_APPLICANTS.map((value) => ({ value, label: t(`rulings:quality.${value}`) }))}
        value="declarant"
        t={t}
      />
      {fields.length > 0 && <ChangeFields fields={fields} kind={kind} t={t} />}
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

type ChangeFieldsProps = {
  fields: readonly ReturnType<typeof fieldsOf>[number][];
  kind: RuledMention | undefined;
  t: T;
};

function ChangeFields({ fields, kind, t }: ChangeFieldsProps) {
  const kinds = new Set(fields.map(valueKindOf));
  const isWide = kinds.size > 1;
  return (
    <>
      <Select
        name="field"
        label={t("corrections:ask.field")}
        options={fields.map((field) => ({ value: field, label: t(`corrections:field.${field}`) }))}
        value={fields.length === 1 ? fields[0] : undefined}
        placeholder={fields.length === 1 ? undefined : ""}
        t={t}
      />
      {kind !== "LAT" && kind !== "TIF" && (
        <TextInput
          name="valueAr"
          label={t("corrections:ask.valueAr")}
          lang="ar"
          autoComplete="off"
          optional={isWide}
          t={t}
        />
      )}
      {kind !== "TIF" && (
        <TextInput
          name="valueLatin"
          label={t("corrections:ask.valueLatin")}
          lang="fr"
          autoComplete="off"
          optional={kind !== "LAT"}
          t={t}
        />
      )}
      {kind !== "LAT" && (
        <TextInput
          name="valueTifinagh"
          label={t("corrections:ask.valueTifinagh")}
          autoComplete="off"
          optional={kind !== "TIF"}
          t={t}
        />
      )}
      {kinds.has("date") && (
        <DateFields
          name="valueOn"
          label={t("corrections:ask.valueOn")}
          hint={t("corrections:ask.valueOnHint")}
          optional
          t={t}
        />
      )}
      {kinds.has("time") && (
        <TimeFields
          name="valueAt"
          label={t("corrections:ask.valueAt")}
          hint={t("corrections:ask.valueAtHint")}
          optional
          t={t}
        />
      )}
      {kinds.has("choice") && (
        <Select
          name="valueChoice"
          label={t("corrections:ask.valueChoice")}
          hint={t("corrections:ask.valueChoiceHint")}
          options={["male", "female", ...(isWide && fields.includes("maritalStatus") ? MARITAL_STATUSES : [])].map(
            (value) => ({ value, label: t(`corrections:value.${value}`) }),
          )}
          placeholder=""
          optional
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
