import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { timeWords } from "../../ui/date-words.ts";
import { DateText } from "../../ui/date-text.tsx";
import { PersonName } from "../../ui/person-name.tsx";
import { Reference } from "../../ui/reference.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { DeadlineBar } from "./deadline-bar.tsx";

export type QueueLine = {
  id: string;
  reference: string;
  kind: string;
  name: { ar: string; latin: string };
  eventOn: string | null;
  origin: string;
  documents: number;
  deadline: { days: number; used: number } | null;
  holder: { name: string; isMe: boolean } | null;
  /** When the family comes to complete it. */
  appointment: { day: string; time: string } | null;
};

type QueueTableProps = { caption: string; lines: readonly QueueLine[]; locale: Locale; t: T };

/** One page of a queue: the nearest deadline first. */
export function QueueTable({ caption, lines, locale, t }: QueueTableProps) {
  const columns: readonly Column<QueueLine>[] = [
    {
      key: "reference",
      label: t("column.reference"),
      heads: true,
      cell: ({ id, reference }) => (
        <a href={`/${locale}/desk/files/${id}`} data-queue-row="">
          <Reference value={reference} />
        </a>
      ),
    },
    { key: "kind", label: t("column.kind"), wideOnly: true, cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "name",
      label: t("column.person"),
      wide: true,
      cell: ({ name, kind }) => <PersonName name={name} kind={kind} locale={locale} t={t} />,
    },
    { key: "event", label: t("column.event"), cell: ({ eventOn }) => eventOn && <DateText on={eventOn} t={t} /> },
    { key: "origin", label: t("column.origin"), wideOnly: true, cell: ({ origin }) => t(`origin.${origin}`) },
    { key: "documents", label: t("column.documents"), numeric: true, cell: ({ documents }) => documents },
    {
      key: "deadline",
      label: t("column.deadline"),
      cell: ({ deadline, appointment }) => (
        <>
          {deadline && <DeadlineBar {...deadline} t={t} />}
          {appointment && <AppointmentBadge {...appointment} t={t} />}
        </>
      ),
    },
    { key: "holder", label: t("column.holder"), cell: ({ holder }) => <HolderBadge holder={holder} t={t} /> },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function HolderBadge({ holder, t }: { holder: QueueLine["holder"]; t: T }) {
  if (holder === null) return <Badge tone="outline">{t("holder.free")}</Badge>;
  return (
    <Badge tone="info" icon="lock">
      {holder.isMe ? t("holder.me") : holder.name}
    </Badge>
  );
}

function AppointmentBadge({ day, time, t }: NonNullable<QueueLine["appointment"]> & { t: T }) {
  const [, month = "", date = ""] = day.split("-");
  return (
    <Badge tone="info" icon="calendar">
      <span className="visually-hidden">{t("appointments:desk.bookedWord")} </span>
      {t("appointments:desk.booked", { day: date, month, time: timeWords(time, t) })}
    </Badge>
  );
}
