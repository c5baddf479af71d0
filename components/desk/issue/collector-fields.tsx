import { COLLECTOR_PAPERS, COLLECTOR_QUALITIES } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import type { Problems } from "../../forms/problems.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import styles from "./issue.module.css";

type CollectorFieldsProps = {
  /** Where the answers stand in what is posted. */
  name: string;
  holder?: string | undefined;
  problems?: Problems;
  t: T;
};

/** Who collects, on what paper, and, closed until it is wanted, where they agree to be told should the copy be taken back. */
export function CollectorFields({ name, holder, problems, t }: CollectorFieldsProps) {
  const given = { problems, t };
  return (
    <Stack gap="s">
      <div className={styles.fields}>
        <TextInput
          name={`${name}.paperNumber`}
          label={t("issuing:collector.paperNumber")}
          kind="identifier"
          autoComplete="off"
          {...given}
        />
        <Select
          name={`${name}.paperKind`}
          label={t("issuing:collector.paperKind")}
          value="cnie"
          options={COLLECTOR_PAPERS.map((value) => ({ value, label: t(`issuing:paper.${value}`) }))}
          {...given}
        />
        <TextInput
          name={`${name}.name`}
          label={t("issuing:collector.name")}
          value={holder}
          autoComplete="off"
          {...given}
        />
        <Select
          name={`${name}.quality`}
          label={t("issuing:collector.quality")}
          value={holder === undefined ? "descendant" : "holder"}
          options={COLLECTOR_QUALITIES.map((value) => ({ value, label: t(`issuing:quality.${value}`) }))}
          {...given}
        />
      </div>
      <details>
        <summary>{t("issuing:collector.contact")}</summary>
        <Stack gap="s">
          <div className={styles.fields}>
            <TextInput
              name={`${name}.email`}
              label={t("issuing:collector.email")}
              kind="email"
              optional
              autoComplete="off"
              {...given}
            />
            <TextInput
              name={`${name}.phone`}
              label={t("issuing:collector.phone")}
              kind="identifier"
              optional
              autoComplete="off"
              {...given}
            />
            <Select
              name={`${name}.language`}
              label={t("issuing:collector.language")}
              value="ar"
              options={(["ar", "fr"] as const).map((value) => ({ value, label: t(`issuing:language.${value}`) }))}
              {...given}
            />
          </div>
          <CheckboxTile name={`${name}.agrees`} label={t("issuing:collector.agrees")} {...given} />
        </Stack>
      </details>
    </Stack>
  );
}
