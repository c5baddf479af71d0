import { Bdi } from "#components/ui/bdi.tsx";
import { Card } from "#components/ui/card.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { openingLines } from "./opening-hours.ts";

/** Where to go: name, address, hours, telephone. */
export function OfficeCard({ office, title, locale, t }: { office: Office; title: string; locale: Locale; t: T }) {
  return (
    <Card title={title}>
      <IconList
        items={[
          {
            key: "place",
            icon: "office",
            content: (
              <>
                <b>{locale === "ar" ? office.nameAr : office.nameFr}</b>
                <br />
                {locale === "ar" ? office.addressAr : office.addressFr}
              </>
            ),
          },
          {
            key: "hours",
            icon: "clock",
            content: openingLines(office.hours, t).map((line) => <div key={line}>{line}</div>),
          },
          {
            key: "phone",
            icon: "phone",
            content: (
              <a href={`tel:${office.phone.replaceAll(" ", "")}`}>
                <Bdi>{office.phone}</Bdi>
              </a>
            ),
          },
        ]}
      />
    </Card>
  );
}
