import type { NoticeStatus } from "#lib/notices/core/index.ts";

export const STATUS_TONES = {
  to_send: "warn",
  sent: "info",
  delivered: "info",
  acknowledged: "info",
  executed: "ok",
  refused: "bad",
  closed: "neutral",
} as const satisfies Record<NoticeStatus, string>;
