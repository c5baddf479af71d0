import { SHOWN_PAPERS } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import styles from "./issue.module.css";

/** What an individual card asks besides: the paper on which it rests, and the address as its applicant declares it (L37:33, D99:37). */
export function CardFields({ name, problems, t }: { name: string; problems?: Problems; t: T }) {
  const given = { problems, t };
  return (
    <Stack gap="s">
      <p>{t("issuing:card.lead")}</p>
      <div className={styles.fields}>
        <Select
          name={`${name}.shown.kind`}
          label={t("issuing:card.shownKind")}
          value="booklet"
          options={SHOWN_PAPERS.map((value) => ({ value, label: t(`issuing:card.paper.${value}`) }))}
          {...given}
        />
        <TextInput
          name={`${name}.shown.number`}
          label={t("issuing:card.shownNumber")}
          kind="identifier"
          autoComplete="off"
          {...given}
        />
      </div>
      <DateFields name={`${name}.shown.on`} label={t("issuing:card.shownOn")} {...given} />
      <div className={styles.fields}>
        <TextInput
          name={`${name}.address.ar`}
          label={t("issuing:card.addressAr")}
          lang="ar"
          autoComplete="off"
          {...given}
        />
        <TextInput
          name={`${name}.address.fr`}
          label={t("issuing:card.addressFr")}
          lang="fr"
          autoComplete="off"
          {...given}
        />
      </div>
      <p>{t("issuing:card.compare")}</p>
    </Stack>
  );
}
