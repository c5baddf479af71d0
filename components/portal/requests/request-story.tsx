import { DateText } from "#components/ui/date-text.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import type { T } from "#lib/kernel/texts.ts";
import { REQUEST_STATUSES, type RequestStatus } from "#lib/requests/core/index.ts";

export type RequestStoryLine = { key: string; what: string; on: string; time: string; office: string | undefined };

/** What happened to a request, each with its day; the last line is where it stands, unless it is at its end. */
export function RequestTimeline({
  lines,
  status,
  t,
}: {
  lines: readonly RequestStoryLine[];
  status: RequestStatus;
  t: T;
}) {
  const isOver = REQUEST_STATUSES[status].queue === null;
  return (
    <Timeline
      items={lines.map(({ key, what, on, time, office }, at) => ({
        key,
        title: t(`requests:story.${what}`),
        state: at === lines.length - 1 && !isOver ? "now" : "done",
        meta: (
          <>
            <DateText on={on} time={time} t={t} />
            {office !== undefined && ` · ${office}`}
          </>
        ),
      }))}
      t={t}
    />
  );
}
