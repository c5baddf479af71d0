import type { T } from "#lib/kernel/texts.ts";
import { type LegacyKind, legacyFields, LEGIBILITIES, type Reading } from "#lib/legacy/core/index.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import styles from "./legacy.module.css";

type Language = "ar" | "fr" | "both" | undefined;

/** Every field of a paper act in the order of the paper; `readings` fills them with what stands. */
export function ReadingFields({
  kind,
  language,
  readings,
  t,
}: {
  kind: LegacyKind;
  language: Language;
  readings: Readonly<Record<string, Reading>> | null;
  t: T;
}) {
  return legacyFields(kind).map(([field, shape]) => (
    <ReadingField
      key={field}
      name={field}
      label={t(`legacy:field.${field}`)}
      shape={shape}
      language={field.endsWith("Other") ? undefined : language}
      reading={readings?.[field] ?? null}
      isRare={field.endsWith("Other") || field === "margin"}
      t={t}
    />
  ));
}

type FieldProps = {
  name: string;
  label: string;
  shape: "text" | "date";
  language: Language;
  reading: Reading | null;
  isRare?: boolean;
  t: T;
};

/** One field: how it can be read, and its words or its date in the calendars of the paper. */
export function ReadingField({ name, label, shape, language, reading, isRare = false, t }: FieldProps) {
  const lang = language === "ar" || language === "fr" ? language : undefined;
  const text = reading && "text" in reading ? reading.text : "";
  const date = reading && "date" in reading ? reading.date : null;
  const how = reading?.legibility ?? (isRare ? "absent" : "clear");
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <Select
        name={`fields.${name}.how`}
        label={t("legacy:keying.how")}
        value={how}
        options={LEGIBILITIES.map((value) => ({ value, label: t(`legacy:keying.${value}`) }))}
        t={t}
      />
      {shape === "date" && (
        <>
          <DateParts name={`fields.${name}.gregorian`} calendar="gregorian" parts={date?.gregorian ?? null} t={t} />
          <DateParts name={`fields.${name}.hijri`} calendar="hijri" parts={date?.hijri ?? null} t={t} />
          <CheckboxTile
            name={`fields.${name}.presumed`}
            label={t("legacy:keying.presumed")}
            checked={date?.presumed ?? false}
            t={t}
          />
        </>
      )}
      {name === "margin" ? (
        <Textarea name={`fields.${name}.text`} label={t("legacy:keying.words")} value={text} rows={3} optional t={t} />
      ) : (
        <TextInput
          name={`fields.${name}.text`}
          label={t("legacy:keying.words")}
          value={text}
          lang={lang}
          autoComplete="off"
          spellCheck={false}
          optional
          t={t}
        />
      )}
    </fieldset>
  );
}

type Parts = { year: number; month?: number | undefined; day?: number | undefined };

function DateParts({
  name,
  calendar,
  parts,
  t,
}: {
  name: string;
  calendar: "gregorian" | "hijri";
  parts: Parts | null;
  t: T;
}) {
  const of = (value: number | undefined) => (value === undefined ? "" : String(value));
  return (
    <div className={styles.pair} role="group" aria-label={t(`legacy:keying.${calendar}`)}>
      {(["day", "month", "year"] as const).map((part) => (
        <TextInput
          key={part}
          name={`${name}.${part}`}
          label={
            part === "day"
              ? `${t(`legacy:keying.${calendar}`)} — ${t("legacy:keying.day")}`
              : t(`legacy:keying.${part}`)
          }
          kind="number"
          width="short"
          value={of(parts?.[part])}
          autoComplete="off"
          optional
          t={t}
        />
      ))}
    </div>
  );
}
