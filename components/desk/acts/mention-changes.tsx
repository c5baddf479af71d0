"use client";

import { DateFields } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import type { T } from "#lib/kernel/texts.ts";
import type { DatumView } from "./mention-form-view.ts";
import styles from "./acts.module.css";

const SCRIPTS = { name: ["ar", "latin", "tifinagh"], latin: ["latin"], tifinagh: ["tifinagh"] } as const;
const SEXES = ["male", "female"] as const;
const MARITAL = ["single", "married", "divorced", "widowed"] as const;

/** Every datum that the title may change, with what the act says of it today; what is left empty stays as it is. */
export function MentionChanges({ data, t }: { data: readonly DatumView[]; t: T }) {
  return (
    <section className={styles.changes}>
      <h3>{t("acts:changes.title")}</h3>
      <p className={styles.hint}>{t("acts:changes.lead")}</p>
      {data.map((datum) => (
        <details key={datum.field} className={styles.datum} open={data.length <= 2}>
          <summary>
            <span>{datum.label}</span> <bdi className={styles.now}>{datum.now ?? t("acts:changes.absent")}</bdi>
          </summary>
          <div className={styles.datumBody}>
            <Becomes datum={datum} t={t} />
            {datum.now !== null && (
              <label className={styles.check}>
                <input type="checkbox" name={`changes.${datum.field}.none`} value="yes" />
                <span>{t("acts:changes.none")}</span>
              </label>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}

function Becomes({ datum: { field, shape }, t }: { datum: DatumView; t: T }) {
  const name = `changes.${field}`;
  if (shape === "date") return <DateFields name={name} label={t("acts:changes.becomes")} t={t} />;
  if (shape === "sex" || shape === "maritalStatus")
    return (
      <Select
        name={name}
        label={t("acts:changes.becomes")}
        placeholder=""
        options={(shape === "sex" ? SEXES : MARITAL).map((value) => ({
          value,
          label: t(`acts:choice.${shape}.${value}`),
        }))}
        t={t}
      />
    );
  if (shape === "time")
    return (
      <div className={styles.pair}>
        <TextInput name={`${name}.hour`} label={t("acts:changes.hour")} kind="number" width="short" t={t} />
        <TextInput name={`${name}.minute`} label={t("acts:changes.minute")} kind="number" width="short" t={t} />
      </div>
    );
  if (shape === "text")
    return (
      <div className={styles.pair}>
        <TextInput name={`${name}.ar`} label={t("acts:changes.inArabic")} lang="ar" t={t} />
        <TextInput name={`${name}.fr`} label={t("acts:changes.inFrench")} lang="fr" t={t} />
      </div>
    );
  return (
    <div className={styles.pair}>
      {SCRIPTS[shape].map((script) => (
        <TextInput
          key={script}
          name={`${name}.${script}`}
          label={t(`acts:changes.script.${script}`)}
          lang={script === "ar" ? "ar" : "fr"}
          autoComplete="off"
          t={t}
        />
      ))}
    </div>
  );
}
