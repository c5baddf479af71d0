import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { Button } from "../ui/button.tsx";
import styles from "./commune-finder.module.css";
import { FieldGroup } from "./field-group.tsx";
import { fieldId } from "./field-id.ts";
import input from "./input.module.css";
import type { Option, OptionGroup } from "./option.ts";
import { optionsText } from "./options-text.ts";
import type { Problems } from "./problems.ts";
import { RadioTiles } from "./radio-tiles.tsx";
import { Select } from "./select.tsx";

const FORM = "commune-finder";

type CommuneFinderProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
  problems?: Problems;
  t: T;
  /** What was typed in the search. */
  search?: string | undefined;
  /** Prefectures and provinces by region. */
  provinces: readonly OptionGroup[];
  province?: string | undefined;
  /** What the search or the province gave; empty before. */
  communes?: readonly Option[] | undefined;
  formId?: string | undefined;
};

/** First a search or a province, which is a plain GET of the same page; then the commune among those found. */
export function CommuneFinder(props: CommuneFinderProps) {
  const { name, label, hint, value, problems, t, search, provinces, province, communes = [], formId = FORM } = props;
  const id = fieldId(name);
  const words = t("common:commune.choose");
  return (
    <FieldGroup
      name={name}
      legend={label}
      hint={hint ?? t("common:commune.searchHint")}
      problems={problems}
      t={t}
      showProblem={communes.length === 0}
    >
      <div className={styles.find}>
        <label htmlFor={communes.length === 0 ? id : `${id}-search`}>{t("common:commune.search")}</label>
        <input
          id={communes.length === 0 ? id : `${id}-search`}
          className={input.input}
          type="search"
          name="q"
          form={formId}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          defaultValue={search}
        />
        <label htmlFor={`${id}-province`}>{t("common:commune.province")}</label>
        <span className={input.pick}>
          <select
            id={`${id}-province`}
            className={input.input}
            name="province"
            form={formId}
            dangerouslySetInnerHTML={{
              __html: optionsText(provinces, province ?? "", t("common:commune.chooseProvince")),
            }}
          />
        </span>
        <Button kind="secondary" icon="search" form={formId}>
          {t("common:commune.show")}
        </Button>
      </div>
      <div className={styles.found}>
        {communes.length > 0 && communes.length <= 6 && (
          <RadioTiles name={name} label={words} options={communes} value={value} problems={problems} t={t} />
        )}
        {communes.length > 6 && (
          <Select name={name} label={words} options={communes} value={value} placeholder="" problems={problems} t={t} />
        )}
      </div>
    </FieldGroup>
  );
}

type CommuneFinderFormProps = {
  id?: string | undefined;
  /** The page itself. */
  action: string;
  /** What the address must keep. */
  keep?: Readonly<Record<string, string>> | undefined;
};

/** The form of the search: it stands before the question's own. */
export function CommuneFinderForm({ id = FORM, action, keep = {} }: CommuneFinderFormProps) {
  return (
    <form id={id} method="get" action={action} hidden>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
