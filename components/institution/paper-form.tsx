import type { ReactNode } from "react";
import { type InstitutionKind, SEXES } from "#lib/declarations/core/index.ts";
import type { Option } from "../forms/option.ts";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { type AskedProps, typedIn } from "./asked.ts";
import styles from "./paper-form.module.css";
import { PersonPart } from "./person-part.tsx";
import { PlacePart } from "./place-part.tsx";

type PaperFormProps = AskedProps & {
  kind: InstitutionKind;
  action: string;
  hidden: ReactNode;
  communes: readonly Option[];
  offices: readonly Option[] | undefined;
  countries: readonly Option[];
  submitLabel: string;
  backHref: string;
};

/** One birth or death on one page: only what the institution itself witnessed. */
export function PaperForm({ kind, action, hidden, submitLabel, backHref, ...asked }: PaperFormProps) {
  const { communes, offices, countries, ...props } = asked;
  return (
    <form method="post" action={action} className={styles.form} noValidate>
      {hidden}
      <PlacePart {...props} kind={kind} communes={communes} offices={offices} />
      {kind === "birth" && <ChildPart {...props} />}
      <PersonPart {...props} who={kind === "birth" ? "mother" : "deceased"} countries={countries} />
      <Actions>
        <Button icon="send">{submitLabel}</Button>
        <ButtonLink kind="quiet" href={backHref}>
          {props.t("back")}
        </ButtonLink>
      </Actions>
    </form>
  );
}

function ChildPart({ answers, problems, t }: AskedProps) {
  const { at } = typedIn(answers);
  return (
    <section className={styles.part}>
      <h2>{t("part.child")}</h2>
      <Select
        name="child.sex"
        label={t("field.sex")}
        placeholder=""
        options={SEXES.map((value) => ({ value, label: t(`birth:choice.child.sex.${value}`) }))}
        value={at("child.sex")}
        problems={problems}
        t={t}
      />
      {(["order", "count"] as const).map((name) => (
        <TextInput
          key={name}
          name={`child.${name}`}
          label={t(`field.${name}`)}
          hint={t("hint.twins")}
          kind="number"
          width="short"
          optional
          value={at(`child.${name}`)}
          maxLength={1}
          problems={problems}
          t={t}
        />
      ))}
    </section>
  );
}
