"use client";

import { FieldGroup } from "../../forms/field-group.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import type { TitlePart } from "#lib/mentions/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { BothPart, DayPart, type Values } from "./mention-asks.tsx";
import styles from "./acts.module.css";

const CHOICES = {
  judge: { name: "title.judge", options: ["minors", "president"] },
  form: { name: "title.form", options: ["official", "ownHand"] },
  permitter: { name: "title.authority", options: ["central", "foreignAffairs", "prosecutor"] },
  decider: { name: "title.authority", options: ["central", "justice", "commission"] },
} as const;

/** What the paper itself says, under the names that the facts of a title have. */
export function TitleAsks({ parts, values, t }: { parts: readonly TitlePart[]; values: Values; t: T }) {
  return parts.map((part) => <Part key={part} part={part} values={values} t={t} />);
}

function Part({ part, values, t }: { part: TitlePart; values: Values; t: T }) {
  const label = t(`acts:title.${part}`);
  const text = (name: string, key: string, optional?: boolean) => (
    <TextInput
      name={name}
      label={t(key)}
      kind="identifier"
      value={values[name]}
      optional={optional}
      autoComplete="off"
      t={t}
    />
  );
  if (part === "on") return <DayPart name="title.on" label={label} values={values} t={t} />;
  if (part === "finalOn" || part === "addressedOn")
    return <DayPart name={`title.${part}`} label={label} values={values} optional={part === "addressedOn"} t={t} />;
  if (part === "number" || part === "serial") return text(`title.${part}`, `acts:title.${part}`);
  if (part === "court" || part === "office" || part === "courtOfProsecutor")
    return (
      <BothPart
        name={part === "office" ? "title.office" : "title.court"}
        label={label}
        values={values}
        optional={part === "courtOfProsecutor"}
        t={t}
      />
    );
  if (part === "authorityHere" || part === "authorityAbroad")
    return <BothPart name="title.authority" label={label} values={values} t={t} />;
  if (part === "entry")
    return (
      <FieldGroup name="title.entry" legend={label} t={t}>
        <div className={styles.three}>
          {text("title.entry.number", "acts:title.number")}
          {text("title.entry.page", "acts:title.page", true)}
          {text("title.entry.register", "acts:title.register", true)}
        </div>
      </FieldGroup>
    );
  if (part === "bulletin")
    return (
      <FieldGroup name="title.bulletin" legend={label} optional t={t}>
        <div className={styles.pair}>
          <Select
            name="title.bulletin.name"
            label={t("acts:title.bulletinName")}
            placeholder=""
            options={(["official", "collectivities"] as const).map((value) => ({
              value,
              label: t(`acts:choice.bulletin.${value}`),
            }))}
            t={t}
          />
          {text("title.bulletin.number", "acts:title.number")}
        </div>
      </FieldGroup>
    );
  if (part === "exequatur")
    return (
      <FieldGroup name="title.exequatur" legend={label} t={t}>
        {text("title.exequatur.number", "acts:title.number")}
        <DayPart name="title.exequatur.on" label={t("acts:title.on")} values={values} optional t={t} />
        <BothPart name="title.exequatur.court" label={t("acts:title.court")} values={values} t={t} />
      </FieldGroup>
    );
  const { name, options } = CHOICES[part];
  return (
    <Select
      name={name}
      label={label}
      placeholder=""
      value={values[name]}
      options={options.map((value) => ({ value, label: t(`acts:choice.${part}.${value}`) }))}
      t={t}
    />
  );
}
