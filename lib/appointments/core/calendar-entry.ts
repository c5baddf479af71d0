/** What a calendar of a telephone is told. Texts may hold anything; instants are UTC, or of the place where `startsAt` has no zone. */
export type CalendarEntry = {
  uid: string;
  stampedAt: Date;
  startsAt: Date | string;
  minutes: number;
  title: string;
  place: string;
  text: string;
};

/** One entry as iCalendar writes it (RFC 5545), lines of at most 75 octets. A moved appointment keeps its `uid` and replaces itself. */
export function calendarFile({ uid, stampedAt, startsAt, minutes, title, place, text }: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sijil//appointments//FR",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `SEQUENCE:${Math.floor(stampedAt.getTime() / 1000) % 2_000_000_000}`,
    `DTSTART:${typeof startsAt === "string" ? startsAt.replace(/[-:]/g, "").padEnd(15, "0") : utc(startsAt)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(text)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function utc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

const MOST_OCTETS = 73;

/** A letter is never cut in the middle of its octets. */
function folded(line: string): string {
  const parts = [""];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      parts.push("");
      octets = 0;
    }
    parts[parts.length - 1] += letter;
    octets += size;
  }
  return parts.join("\r\n ");
}
