import type { Suspension } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";

/** Times without running deadlines; `nameOf` names a territory in the reader's language. */
export function SuspensionsTable({
  suspensions,
  nameOf,
  t,
}: {
  suspensions: readonly Suspension[];
  nameOf: (code: string) => string;
  t: T;
}) {
  return (
    <Table
      caption={t("suspension.list")}
      captionHidden
      rows={suspensions}
      rowKey={({ reference, startsOn }) => `${reference} ${startsOn}`}
      columns={[
        {
          key: "reference",
          label: t("suspension.reference"),
          heads: true,
          cell: ({ reference }) => <bdi>{reference}</bdi>,
        },
        { key: "startsOn", label: t("suspension.startsOn"), cell: ({ startsOn }) => <DateText on={startsOn} t={t} /> },
        { key: "endsOn", label: t("suspension.endsOn"), cell: ({ endsOn }) => <DateText on={endsOn} t={t} /> },
        {
          key: "where",
          label: t("suspension.where"),
          wide: true,
          cell: ({ territories }) => <Territories territories={territories} nameOf={nameOf} t={t} />,
        },
      ]}
    />
  );
}

/** «In the whole country», or the names of the territories. */
export function Territories({
  territories,
  nameOf,
  t,
}: {
  territories: Suspension["territories"];
  nameOf: (code: string) => string;
  t: T;
}) {
  if (territories === "everywhere") return t("suspension.everywhere");
  return (
    <ul>
      {territories.map((code) => (
        <li key={code}>{nameOf(code)}</li>
      ))}
    </ul>
  );
}
