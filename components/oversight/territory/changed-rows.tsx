import type { ReactNode } from "react";
import type { ChangedTerritory, Territory } from "#lib/territory/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import styles from "./rows.module.css";
import { AcceptBox } from "./accept-box.tsx";

type ChangedRowsProps = {
  changed: readonly ChangedTerritory[];
  nameOf: (code: string) => string;
  locale: Locale;
  t: T;
};

/** What is known beside what the file says, row by row; none is accepted by itself. */
export function ChangedRows({ changed, nameOf, locale, t }: ChangedRowsProps) {
  return (
    <ul className={styles.rows}>
      {changed.map(({ before, after, fields }) => (
        <li key={after.code} className={styles.row}>
          <AcceptBox code={after.code} name={locale === "ar" ? before.nameAr : before.nameFr} t={t} />
          <dl className={styles.fields}>
            {fields.map((field) => (
              <div key={field}>
                <dt>{t(`territory.field.${field}`)}</dt>
                <dd>
                  <del>
                    <FieldValue field={field} of={before} nameOf={nameOf} t={t} />
                  </del>
                  <span aria-hidden="true">{locale === "ar" ? "←" : "→"}</span>
                  <ins>
                    <FieldValue field={field} of={after} nameOf={nameOf} t={t} />
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

type FieldValueProps = {
  field: ChangedTerritory["fields"][number];
  of: Territory;
  nameOf: (code: string) => string;
  t: T;
};

function FieldValue({ field, of, nameOf, t }: FieldValueProps): ReactNode {
  if (field === "kind") return t(`territory:kind.${of.kind}`);
  if (field === "nameAr") return <bdi lang="ar">{of.nameAr}</bdi>;
  if (field === "nameFr") return <bdi lang="fr">{of.nameFr}</bdi>;
  if (of.parent === null) return "—";
  return (
    <>
      {nameOf(of.parent)} <Bdi>{of.parent}</Bdi>
    </>
  );
}
