import { Bdi } from "#components/ui/bdi.tsx";
import type { SummaryItem } from "#components/ui/summary-list.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DELIVERIES, dirhamsOf, feeOf, type RequestAnswers, type Tariff, typedAt } from "#lib/requests/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";

type Ground = {
  offices: readonly Office[];
  tariff?: Tariff | undefined;
  /** The address of the request, where its pages may be changed. */
  home?: string | undefined;
  /** Whether the applicant reads it, or somebody of the staff. */
  isOwn: boolean;
  locale: Locale;
  t: T;
};

/** What was asked, line by line, as it was typed. */
export function requestSummary(
  answers: RequestAnswers,
  { offices, tariff, home, isOwn, locale, t }: Ground,
): SummaryItem[] {
  const typed = (path: string): string => typedAt(answers, path);
  const of = (field: string): string => t(isOwn ? `field.${field}` : `applicant.${field}`);
  const change = (section: string) => (home === undefined ? {} : { changeHref: `${home}/${section}?from=check` });
  const office = offices.find(({ code }) => code === typed("act.office"));
  const delivery = DELIVERIES.find((known) => known === typed("delivery.delivery"));
  const isStranger = typed("applicant.quality") === "other";
  const isByNumber = typed("act.known") === "reference";
  const place = ["street", "postcode", "city"].map((line) => typed(`delivery.address.${line}`)).join(", ");
  return [
    { key: "kind", term: t("field.kind"), value: t(`kind.${typed("document.kind")}`), ...change("document") },
    {
      key: "office",
      term: t("field.office"),
      value: office && (locale === "ar" ? office.nameAr : office.nameFr),
      ...change("act"),
    },
    {
      key: "act",
      term: t("field.act"),
      value: isByNumber ? (
        <Bdi>{`${typed("act.no")}/${typed("act.year")}`}</Bdi>
      ) : (
        <bdi>
          {[
            typed("act.name"),
            ["day", "month", "year"]
              .map((part) => typed(`act.on.${part}`))
              .filter(Boolean)
              .join("/"),
            typed("act.parents"),
          ].join(" · ")}
        </bdi>
      ),
      ...change("act"),
    },
    {
      key: "quality",
      term: of("quality"),
      value: t(`quality.${typed("applicant.quality")}`),
      ...change("applicant"),
    },
    { key: "name", term: of("name"), value: <bdi>{typed("applicant.name")}</bdi>, ...change("applicant") },
    { key: "cnie", term: of("cnie"), value: <Bdi>{typed("applicant.cnie")}</Bdi>, ...change("applicant") },
    ...(isStranger
      ? [
          { key: "stranger", term: t("field.stranger"), value: t(`stranger.${typed("applicant.stranger")}`) },
          {
            key: "reasons",
            term: of("reasons"),
            value: <bdi>{typed("applicant.reasons")}</bdi>,
            ...change("applicant"),
          },
        ]
      : []),
    {
      key: "delivery",
      term: t("field.delivery"),
      value: delivery && t(`delivery.${delivery}`),
      ...change("delivery"),
    },
    ...(delivery === "post" ? [{ key: "address", term: t("field.address"), value: <bdi>{place}</bdi> }] : []),
    ...(delivery && tariff
      ? [{ key: "fee", term: t("field.fee"), value: t("price", { price: dirhamsOf(feeOf(tariff, delivery)) }) }]
      : []),
  ];
}
