import { Timeline, type TimelineItem } from "#components/ui/timeline.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import type { DeclarationStatus } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

/** One event of a file; its day and hour are those of the Moroccan wall clock. */
export type StoryEntry = {
  key: string;
  what: string;
  on: string;
  time: string;
  office: string | undefined;
  detail: Readonly<Record<string, string | number>>;
};

const CLOSING: readonly DeclarationStatus[] = ["completed", "ex_officio", "refused", "withdrawn", "duplicate"];

/** What is still to come, from where the file stands. */
const TO_COME: Partial<Record<DeclarationStatus, readonly string[]>> = {
  submitted: ["review", "ready", "registered"],
  retrieved: ["ready", "registered"],
  to_complete: ["review", "ready", "registered"],
  ready: ["registered"],
  late_request: ["decision"],
  referred: ["name", "registered"],
};

/** What happened, in plain words, the present stage, and what is to come. */
export function StoryTimeline({
  entries,
  status,
  t,
}: {
  entries: readonly StoryEntry[];
  status: DeclarationStatus;
  t: T;
}) {
  const isClosed = CLOSING.includes(status);
  const past: TimelineItem[] = entries.map((entry, at) => ({
    key: entry.key,
    title: t(`story.${entry.what}.title`),
    state: at === entries.length - 1 && !isClosed ? "now" : "done",
    meta: (
      <>
        <DateText on={entry.on} time={entry.time} t={t} />
        {entry.office !== undefined && ` · ${entry.office}`}
      </>
    ),
    children: at === entries.length - 1 || entry.what === "refused" ? <p>{textOf(entry, t)}</p> : undefined,
  }));
  const future: TimelineItem[] = (TO_COME[status] ?? []).map((what) => ({
    key: `next-${what}`,
    title: t(`toCome.${what}`),
    state: "next",
  }));
  return <Timeline items={[...past, ...future]} t={t} />;
}

function textOf({ what, detail }: StoryEntry, t: T): string {
  if (what === "refused") return `${t(`refusal.${String(detail["reason"])}`)} ${t("story.refused.text")}`;
  return t(`story.${what}.text`, detail);
}
