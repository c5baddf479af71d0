"use client";

import { DateFields } from "../../forms/date-fields.tsx";
import { FieldGroup } from "../../forms/field-group.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import type { T } from "#lib/kernel/texts.ts";
import type { AskView } from "./mention-form-view.ts";
import { MentionChanges } from "./mention-changes.tsx";
import styles from "./acts.module.css";

export type Values = Readonly<Record<string, string>>;
type Part = { name: string; label: string; values: Values; t: T; optional?: boolean | undefined };

/** One thing to copy from the title. */
export function MentionAsk({
  ask,
  reversible,
  values,
  t,
}: {
  ask: AskView;
  reversible: readonly { value: string; label: string }[];
  values: Values;
  t: T;
}) {
  if (ask.ask === "changes") return <MentionChanges data={ask.data} t={t} />;
  const { name } = ask;
  const optional = "optional" in ask ? ask.optional : undefined;
  const part = { name, label: t(`acts:ask.${ask.ask === "day" ? `${name}On` : name}`), values, t, optional };
  if (ask.ask === "day") return <DayPart {...part} />;
  if (ask.ask === "both") return <BothPart {...part} />;
  if (ask.ask === "act") return <ActPart {...part} />;
  if (ask.ask === "person") return <PersonPart {...part} withSex={ask.withSex} />;
  if (ask.ask === "mention") return <Select {...part} options={reversible} placeholder="" />;
  if (ask.ask === "people")
    return Array.from({ length: ask.most }, (_, at) => (
      <PersonPart
        key={at}
        {...part}
        name={`${name}.${at}`}
        label={`${part.label} ${at + 1}`}
        optional={at >= ask.least}
        withSex={ask.orBody}
        orBody={ask.orBody}
      />
    ));
  if (ask.ask === "names")
    return (
      <FieldGroup name={name} legend={part.label} t={t}>
        {ask.options.map((option) => (
          <label key={option} className={styles.check}>
            <input type="checkbox" name={`${name}[]`} value={option} />
            <span>{t(`acts:field.${option}`)}</span>
          </label>
        ))}
      </FieldGroup>
    );
  const options = ask.ask === "yes" ? ["yes", "no"] : ask.options;
  return (
    <RadioTiles
      {...part}
      options={options.map((value) => ({ value, label: t(`acts:choice.${name}.${value}`) }))}
      value={values[name]}
    />
  );
}

export function DayPart({ name, values, ...rest }: Part) {
  const at = (part: string): string | undefined => values[`${name}.${part}`];
  return <DateFields {...rest} name={name} value={{ day: at("day"), month: at("month"), year: at("year") }} />;
}

/** Something that is said in Arabic, and in French where the title or the officer gives it. */
export function BothPart({ name, label, values, optional, t }: Part) {
  return (
    <div className={styles.pair}>
      <TextInput
        name={`${name}.ar`}
        label={label}
        hint={t("acts:inArabic")}
        lang="ar"
        value={values[`${name}.ar`]}
        optional={optional}
        t={t}
      />
      <TextInput
        name={`${name}.fr`}
        label={label}
        hint={t("acts:inFrench")}
        lang="fr"
        value={values[`${name}.fr`]}
        optional={optional}
        t={t}
      />
    </div>
  );
}

function ActPart({ name, label, values, optional, t }: Part) {
  return (
    <FieldGroup name={name} legend={label} optional={optional} t={t}>
      <div className={styles.pair}>
        <TextInput
          name={`${name}.number`}
          label={t("acts:ask.actNumber")}
          kind="number"
          value={values[`${name}.number`]}
          t={t}
        />
        <TextInput
          name={`${name}.year`}
          label={t("acts:ask.actYear")}
          kind="number"
          value={values[`${name}.year`]}
          t={t}
        />
      </div>
      <BothPart name={`${name}.office`} label={t("acts:ask.actOffice")} values={values} t={t} />
    </FieldGroup>
  );
}

function PersonPart({
  name,
  label,
  values,
  optional,
  withSex,
  orBody,
  t,
}: Part & { withSex?: boolean | undefined; orBody?: boolean | undefined }) {
  const one = (part: string, lang: "ar" | "fr", isOptional = false) => (
    <TextInput
      name={`${name}.${part}`}
      label={t(`acts:person.${part}`)}
      lang={lang}
      value={values[`${name}.${part}`]}
      optional={isOptional}
      autoComplete="off"
      t={t}
    />
  );
  return (
    <FieldGroup name={name} legend={label} optional={optional} t={t}>
      <div className={styles.pair}>
        {one("fullNameAr", "ar")}
        {one("fullNameLatin", "fr")}
        {one("fatherNameAr", "ar", true)}
        {one("fatherNameLatin", "fr", true)}
      </div>
      {withSex && (
        <RadioTiles
          name={`${name}.gender`}
          label={t("acts:person.gender")}
          options={(["male", "female"] as const).map((value) => ({ value, label: t(`acts:choice.gender.${value}`) }))}
          two
          t={t}
        />
      )}
      {orBody && <BothPart name={`${name}.body`} label={t("acts:person.body")} values={values} optional t={t} />}
    </FieldGroup>
  );
}
