import type { ReactNode } from "react";
import type { CandidateView } from "#components/desk/certificates/candidate-card.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { DualText } from "#components/ui/dual-text.tsx";
import type { SummaryItem } from "#components/ui/summary-list.tsx";
import { type Asked, type Candidate, COMPARED, type Compared, searchFee } from "#lib/certificates/core/index.ts";
import type { SearchPage } from "#lib/certificates/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { readingInWords } from "#lib/legacy/core/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";

/** Whom the office looks for, where, and what it costs. */
export function askedItems(asked: Asked, locale: Locale, t: T): readonly SummaryItem[] {
  const { event, given, family, sex, eventOn, eventPlace, father, mother, yearFrom, yearTo, spellings } = asked;
  const { years, dirhams } = searchFee(asked);
  const inScripts = ({ ar, latin }: { ar: string; latin: string }) =>
    ar === "" && latin === "" ? null : <DualText ar={ar} latin={latin} locale={locale} />;
  return [
    { key: "event", term: t("certificates:field.event"), value: t(`certificates:event.${event}`) },
    { key: "given", term: t("certificates:compare.of.given"), value: inScripts(given) },
    { key: "family", term: t("certificates:compare.of.family"), value: inScripts(family) },
    {
      key: "spellings",
      term: t("certificates:one.spellings"),
      value: spellings.map((one, at) => (
        <span key={`${one.given} ${one.family}`}>
          {at > 0 && " · "}
          <bdi>{`${one.given} ${one.family}`}</bdi>
        </span>
      )),
    },
    { key: "sex", term: t("certificates:field.sex"), value: t(`certificates:sex.${sex}`) },
    { key: "on", term: t("certificates:field.eventOn"), value: <DateText on={eventOn} t={t} /> },
    { key: "place", term: t("certificates:field.eventPlace"), value: <bdi>{eventPlace}</bdi> },
    { key: "father", term: t("certificates:compare.of.father"), value: inScripts(father) },
    { key: "mother", term: t("certificates:compare.of.mother"), value: inScripts(mother) },
    {
      key: "years",
      term: t("certificates:searches.years"),
      value: <Bdi>{yearFrom === yearTo ? yearFrom : `${yearFrom}–${yearTo}`}</Bdi>,
    },
    { key: "fee", term: t("certificates:one.fee"), value: t("certificates:one.feeOf", { dirhams, years }) },
    { key: "applicant", term: t("certificates:field.applicant"), value: <bdi>{asked.applicant}</bdi> },
    { key: "purpose", term: t("certificates:field.purpose"), value: t(`certificates:purpose.${asked.purpose}`) },
  ];
}

/** An act that may be the person's, datum by datum beside what was asked. */
export function candidateView({ act, likeness }: Candidate, asked: Asked, locale: Locale, t: T): CandidateView {
  const words = (texts: readonly string[]): ReactNode => {
    const said = [...new Set(texts.filter((text) => text !== ""))];
    return said.length === 0 ? t("certificates:compare.nothing") : <bdi>{said.join(" · ")}</bdi>;
  };
  const sexOf = (sex: "male" | "female" | null) =>
    sex === null ? t("certificates:compare.nothing") : t(`certificates:sex.${sex}`);
  const sides: Record<Compared, { asked: ReactNode; found: ReactNode }> = {
    given: { asked: words(asked.spellings.map(({ given }) => given)), found: words(act.given) },
    family: { asked: words(asked.spellings.map(({ family }) => family)), found: words(act.family) },
    sex: { asked: sexOf(asked.sex), found: sexOf(act.sex) },
    on: {
      asked: <DateText on={asked.eventOn} t={t} />,
      found:
        act.on === null
          ? t("certificates:compare.nothing")
          : readingInWords({ legibility: "clear", date: act.on })[locale],
    },
    place: { asked: words([asked.eventPlace]), found: words(act.place) },
    father: { asked: words([asked.father.ar, asked.father.latin]), found: words(act.father) },
    mother: { asked: words([asked.mother.ar, asked.mother.latin]), found: words(act.mother) },
  };
  return {
    act: act.id,
    title: t(act.isPaper ? "certificates:found.paperAct" : "certificates:found.act", {
      number: act.number,
      year: act.year,
    }),
    rows: COMPARED.map((datum) => ({ datum, ...sides[datum], likeness: likeness[datum] })),
  };
}

/** The registers that somebody must still search on paper, with those of offices that were closed into this one. */
export function registersLeft(
  { search, offices }: Pick<SearchPage, "search" | "offices">,
  locale: Locale,
  t: T,
): readonly { office: string; year: number; label: string }[] {
  return search.registersLeft.map(({ officeCode: office, year }) => ({
    office,
    year,
    label: t("certificates:paper.register", { year, office: offices.get(office)?.[locale] ?? office }),
  }));
}

/** What was said of each act and which tables were searched, with who and when; an act set aside is named by its kind of reason alone. */
export function registerLines(
  { search, names, request, taken }: SearchPage,
  locale: Locale,
  t: T,
): readonly SummaryItem[] {
  const who = (account: string, at: Date) => {
    const name = names.get(account);
    const shown = (locale === "ar" ? name?.ar : name?.latin) ?? "";
    return t("certificates:one.by", { name: shown, date: dateWords(moroccanDay(at), t) });
  };
  const findings = search.findings.map(({ act, isPaper, outcome, reason, accountId, at }) => ({
    key: act,
    term: reason === null ? t("certificates:finding.taken") : t(`certificates:reason.${reason}`),
    value: (
      <>
        {outcome === "taken" && (
          <>
            <a href={`/${locale}/desk/${isPaper ? "legacy" : "acts"}/${act}`}>
              {taken
                ? t(isPaper ? "certificates:found.paperAct" : "certificates:found.act", taken)
                : t("certificates:finding.openAct")}
            </a>
            {" · "}
          </>
        )}
        {who(accountId, at)}
      </>
    ),
  }));
  const searched = search.registers.flatMap(({ officeCode, year, isWhole, onPaper }) =>
    isWhole || onPaper === null
      ? []
      : [
          {
            key: `${officeCode}/${year}`,
            term: t("certificates:paper.searched", { year }),
            value: who(onPaper.accountId, onPaper.at),
          },
        ],
  );
  return request.status === "dropped" ? findings : [...findings, ...searched];
}
