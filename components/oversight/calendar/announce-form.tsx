import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { Stack } from "../../layout/stack.tsx";
import { monthWords } from "./hijri-words.ts";

type AnnounceFormProps = {
  month: { year: number; month: number; startsOn: IsoDay };
  next: { year: number; month: number };
  /** The month was announced before: a reason is asked. */
  isCorrection?: boolean;
  value?: { length: string; reason: string };
  problems?: Problems;
  locale: Locale;
  t: T;
};

/** «The month of … has 29 or 30 days»: leads to the effect, changes nothing by itself. */
export function AnnounceForm({ month, next, isCorrection = false, value, problems, locale, t }: AnnounceFormProps) {
  const startsAfter = (length: number) => dateWords(addDays(month.startsOn, length), t);
  const options = ([29, 30] as const).map((length) => ({
    value: String(length),
    label: t(`announce.length.${length}`),
    hint: t("announce.nextStarts", { month: monthWords(next, locale, t), startsOn: startsAfter(length) }),
  }));
  return (
    <form action={`/${locale}/oversight/calendar/announce`} noValidate>
      <input type="hidden" name="year" value={month.year} />
      <input type="hidden" name="month" value={month.month} />
      <Stack gap="l">
        <RadioTiles
          name="length"
          label={t("announce.question", { month: monthWords(month, locale, t) })}
          hint={t("announce.hint", {
            startsOn: dateWords(month.startsOn, t),
            observedOn: dateWords(addDays(month.startsOn, 28), t),
          })}
          options={options}
          value={value?.length}
          two
          problems={problems}
          t={t}
        />
        {isCorrection && (
          <Textarea
            name="reason"
            label={t("announce.reason")}
            hint={t("announce.reasonHint")}
            value={value?.reason}
            rows={2}
            maxLength={200}
            problems={problems}
            t={t}
          />
        )}
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("announce.preview")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
