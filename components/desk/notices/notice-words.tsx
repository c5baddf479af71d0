import type { NoticeContent } from "#lib/notices/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { MENTION_NAMES } from "#lib/wording/core/index.ts";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";

type NoticeWordsProps = {
  content: NoticeContent;
  /** The office of the birth act by its name, where the sender named one by its code. */
  officeName?: string | undefined;
  locale: Locale;
  t: T;
};

/** What a notice says: whose birth act is meant, what happened, and where it is written. */
export function NoticeWords({ content, officeName, locale, t }: NoticeWordsProps) {
  const { subject, other, act, place, words, sender, eventOn, kind, court } = content;
  const inLocale = (both: { ar: string; fr: string }): string => (locale === "ar" ? both.ar : both.fr);
  const { office, number, year } = subject.act;
  const told = [officeName ?? office, number !== null && t("notices:says.number", { number }), year]
    .filter(Boolean)
    .join(" · ");
  const items = [
    { key: "subject", term: t("notices:says.subject"), value: <DualText {...subject.name} locale={locale} /> },
    ...(subject.bornOn === null
      ? []
      : [{ key: "bornOn", term: t("notices:says.bornOn"), value: <DateText on={subject.bornOn} t={t} /> }]),
    ...(subject.birthPlace === null
      ? []
      : [{ key: "birthPlace", term: t("notices:says.birthPlace"), value: inLocale(subject.birthPlace) }]),
    ...(subject.cnie === null ? [] : [{ key: "cnie", term: t("notices:says.cnie"), value: <bdi>{subject.cnie}</bdi> }]),
    { key: "told", term: t("notices:says.told"), value: told === "" ? t("notices:says.notTold") : <bdi>{told}</bdi> },
    ...(other === null
      ? []
      : [
          {
            key: "other",
            term: t(kind === "spouseDeath" ? "notices:says.deceased" : "notices:says.spouse"),
            value: <DualText {...other} locale={locale} />,
          },
        ]),
    { key: "eventOn", term: t(`notices:says.on.${kind}`), value: <DateText on={eventOn} t={t} /> },
    ...(place === null ? [] : [{ key: "place", term: t("notices:says.place"), value: inLocale(place) }]),
    ...(act === null
      ? []
      : [
          {
            key: "act",
            term: t("notices:says.deathAct"),
            value: t("notices:says.actOf", { ...act, office: inLocale(sender.name) }),
          },
        ]),
    ...(court === undefined
      ? []
      : [
          { key: "mention", term: t("notices:says.mention"), value: MENTION_NAMES[court.mention][locale] },
          {
            key: "title",
            term: t("notices:says.title"),
            value: (
              <>
                <bdi>{t("notices:says.titleOf", { number: court.title.number })}</bdi> —{" "}
                <DateText on={court.title.on} t={t} />
              </>
            ),
          },
        ]),
    { key: "sender", term: t("notices:says.sender"), value: inLocale(sender.name) },
    { key: "reference", term: t("notices:says.reference"), value: <bdi>{referenceOf(content)}</bdi> },
  ];
  return (
    <>
      <SummaryList items={items} t={t} />
      {words !== null && (
        <blockquote lang={locale} dir="auto">
          {inLocale(words)}
        </blockquote>
      )}
    </>
  );
}

/** The declaration's reference in its groups, with the place of the notice after it; a court's reference as it writes it. */
function referenceOf({ reference, court }: NoticeContent): string {
  if (court) return reference;
  const [declaration = "", place = ""] = reference.split("/");
  return `${formatReference(declaration)} / ${place}`;
}
