import type { T } from "#lib/kernel/texts.ts";
import type { RulingWay } from "#lib/rulings/core/index.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";

/** The paper that came, copied by the officer, and the mention it calls for (L36:53). */
export function TitleFields({ way, t }: { way: RulingWay; t: T }) {
  const kinds = way.enters.map(({ kind }) => kind);
  const titles = [...new Set(way.enters.flatMap((entered) => entered.titles))];
  const isOfCourt = titles.some((title) => title === "judgment" || title === "order");
  return (
    <>
      <Select
        name="kind"
        label={t("corrections:enter.kind")}
        options={kinds.map((kind) => ({ value: kind, label: t(`corrections:mention.${kind}`) }))}
        value={kinds.length === 1 ? kinds[0] : undefined}
        placeholder={kinds.length === 1 ? undefined : ""}
        t={t}
      />
      <Select
        name="title"
        label={t("corrections:enter.titleKind")}
        options={titles.map((title) => ({ value: title, label: t(`corrections:titleKind.${title}`) }))}
        value={titles.length === 1 ? titles[0] : undefined}
        placeholder={titles.length === 1 ? undefined : ""}
        t={t}
      />
      <TextInput
        name="number"
        label={t("corrections:line.number")}
        kind="identifier"
        width="medium"
        autoComplete="off"
        t={t}
      />
      <DateFields name="decidedOn" label={t("corrections:line.decidedOn")} t={t} />
      {isOfCourt && (
        <>
          <TextInput name="courtAr" label={t("corrections:enter.courtAr")} lang="ar" autoComplete="off" t={t} />
          <TextInput
            name="courtFr"
            label={t("corrections:enter.courtFr")}
            lang="fr"
            autoComplete="off"
            optional
            t={t}
          />
        </>
      )}
      {titles.includes("judgment") && (
        <DateFields
          name="finalOn"
          label={t("corrections:enter.finalOn")}
          hint={t("corrections:enter.finalHint")}
          optional={titles.length > 1}
          t={t}
        />
      )}
      {(titles.includes("decree") || titles.includes("dahir")) && (
        <TextInput
          name="bulletin"
          label={t("corrections:enter.bulletin")}
          kind="identifier"
          width="medium"
          autoComplete="off"
          optional
          t={t}
        />
      )}
    </>
  );
}
