import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { NoticeDelay, NoticeKind, NoticeStatus } from "#lib/notices/core/index.ts";

/** One notice in a list of the desk. */
export type NoticeLine = {
  id: string;
  kind: NoticeKind;
  name: { ar: string; latin: string };
  /** The other office by its name; absent while nobody has named it. */
  office: string | null;
  dueOn: IsoDay;
  status: NoticeStatus;
  delay: NoticeDelay;
};
