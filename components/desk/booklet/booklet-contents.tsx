import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Table } from "../../ui/table.tsx";
import type { BookletView } from "./booklet-view.ts";

type BookletContentsProps = { booklet: BookletView; locale: Locale; t: T };

/** What the booklet would tell to this person: the marriages and the children, and nothing else. */
export function BookletContents({ booklet, locale, t }: BookletContentsProps) {
  const { reader, marriages, children } = booklet;
  return (
    <>
      {reader !== "mother" && (
        <Table
          caption={t("booklet:marriages.title")}
          rows={marriages}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "wife",
              label: t("booklet:marriages.wife"),
              heads: true,
              wide: true,
              cell: ({ wife, hasPage }) => (
                <>
                  <DualText {...wife} locale={locale} />
                  {!hasPage && (
                    <Badge tone="warn" icon="warning">
                      {t("booklet:marriages.byNameAlone")}
                    </Badge>
                  )}
                </>
              ),
            },
            {
              key: "since",
              label: t("booklet:marriages.since"),
              cell: ({ since }) => (since === null ? "–" : <DateText on={since} t={t} />),
            },
            {
              key: "end",
              label: t("booklet:marriages.end"),
              cell: ({ end }) => (
                <>
                  {t(`booklet:end.${end?.how ?? "none"}`)}
                  {end?.on && (
                    <>
                      {" · "}
                      <DateText on={end.on} t={t} />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {children.length === 0 ? (
        <Empty title={t("booklet:children.none")}>
          <p>{t(booklet.isCardKnown ? "booklet:children.noneLead" : "booklet:children.cardUnknown")}</p>
        </Empty>
      ) : (
        <Table
          caption={t("booklet:children.title", { count: children.length })}
          rows={children}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "name",
              label: t("booklet:children.name"),
              heads: true,
              wide: true,
              cell: ({ name }) => <DualText {...name} locale={locale} />,
            },
            {
              key: "born",
              label: t("booklet:children.born"),
              cell: ({ bornOn }) => <DateText on={bornOn} t={t} />,
            },
            {
              key: "died",
              label: t("booklet:children.died"),
              cell: ({ isDead, diedOn }) =>
                diedOn === null ? isDead ? t("booklet:children.dead") : "–" : <DateText on={diedOn} t={t} />,
            },
          ]}
        />
      )}
    </>
  );
}
