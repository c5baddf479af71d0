import type { T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";

/** An act of a paper register, as the officer copies from it what a request needs. */
export function PaperActFields({ t }: { t: T }) {
  return (
    <>
      <RadioTiles
        name="actKind"
        label={t("corrections:find.kind")}
        options={(["birth", "death"] as const).map((kind) => ({
          value: kind,
          label: t(`corrections:find.kinds.${kind}`),
        }))}
        value="birth"
        two
        t={t}
      />
      <TextInput
        name="actYear"
        label={t("corrections:find.year")}
        kind="number"
        inputMode="numeric"
        width="short"
        t={t}
      />
      <TextInput name="actNo" label={t("corrections:find.no")} kind="number" inputMode="numeric" width="short" t={t} />
      <TextInput name="holderAr" label={t("corrections:paper.holderAr")} lang="ar" autoComplete="off" t={t} />
      <TextInput
        name="holderLatin"
        label={t("corrections:paper.holderLatin")}
        lang="fr"
        autoComplete="off"
        optional
        t={t}
      />
      <RadioTiles
        name="subject"
        label={t("corrections:paper.subject")}
        options={(["male", "female"] as const).map((value) => ({ value, label: t(`corrections:value.${value}`) }))}
        two
        t={t}
      />
      <CheckboxTile name="isDead" label={t("corrections:paper.isDead")} t={t} />
      <TextInput name="wasAr" label={t("corrections:paper.wasAr")} lang="ar" autoComplete="off" optional t={t} />
      <TextInput name="wasLatin" label={t("corrections:paper.wasLatin")} lang="fr" autoComplete="off" optional t={t} />
    </>
  );
}
