import type { Locale, T } from "#lib/kernel/texts.ts";
import { Field } from "../../forms/field.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import styles from "./specimen-part.module.css";

/** The specimen of a signature: where its checking stands, and how many pictures there are of it. */
export type Specimen = { status: string; refusal: string | null; pages: readonly number[] };

type SpecimenPartProps = {
  action: string;
  account: string;
  power: string;
  specimen: Specimen | null;
  maySend: boolean;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** The specimen of an officer's signature (D22:3): its picture once it is checked, or the form that sends one. */
export function SpecimenPart({ action, account, power, specimen, maySend, newKey, locale, t }: SpecimenPartProps) {
  const isWanted = specimen === null || specimen.status === "refused";
  return (
    <Stack gap="s" start>
      {specimen?.status === "clean" &&
        specimen.pages.map((n) => (
          <img
            key={n}
            className={styles.picture}
            src={`/api/files/specimens/${account}/${power}/${n}`}
            alt={t("staff:specimen.alt")}
          />
        ))}
      {specimen?.status === "quarantined" && <Note icon="clock">{t("staff:specimen.checking")}</Note>}
      {specimen?.refusal && <Note tone="bad">{t(`errors:${specimen.refusal}`)}</Note>}
      {isWanted && !maySend && <p>{t("staff:specimen.none")}</p>}
      {isWanted && maySend && (
        <form method="post" action={`${action}/specimen`} encType="multipart/form-data">
          <HiddenFields idempotencyKey={newKey()} locale={locale} />
          <Stack gap="s" start>
            <Field name={`file-${power}`} label={t("staff:specimen.label")} hint={t("staff:specimen.hint")} t={t}>
              {(control) => (
                <input
                  {...control}
                  name="file"
                  type="file"
                  accept="image/jpeg,image/png,image/webp,application/pdf"
                  required
                />
              )}
            </Field>
            <Button small kind="secondary" icon="upload">
              {t("staff:specimen.send")}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
