import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../ui/badge.tsx";

const TONES: Readonly<Record<string, "ok" | "warn" | "bad" | "info" | "neutral">> = {
  completed: "ok",
  ex_officio: "ok",
  overdue: "warn",
  late_request: "info",
  referred: "info",
  refused: "bad",
  to_complete: "warn",
  retrieved: "info",
  ready: "info",
};

/** The state of a declaration in the words of those who made it; with the number of its act once there is one. */
export function StatusBadge({ status, t }: { status: string; t: T }) {
  return <Badge tone={TONES[status] ?? "neutral"}>{t(`status.${status}`)}</Badge>;
}
