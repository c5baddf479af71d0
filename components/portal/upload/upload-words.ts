import type { T } from "#lib/kernel/texts.ts";

/** Stands where the figure will be. */
const PERCENT = "{percent}";

export type UploadWords = Readonly<Record<"preparing" | "sending" | "checking" | "cancel" | "retry" | "other", string>>;

/** What the page of a document says while a file is sent, for a browser that knows the figure. */
export function uploadWords(t: T): UploadWords {
  return {
    preparing: t("common:file.preparing"),
    sending: t("common:file.state.sending", { percent: PERCENT }),
    checking: t("common:file.checking"),
    cancel: t("common:file.cancel"),
    retry: t("common:file.retry"),
    other: t("common:file.other"),
  };
}

export type Phase =
  { at: "choosing" | "preparing" | "checking" | "lost" | "tooLarge" } | { at: "sending"; percent: number };

/** What is going on, in words; nothing while the reader chooses. */
export function phaseWords(phase: Phase, words: UploadWords): string {
  if (phase.at === "sending") return words.sending.replace(PERCENT, String(phase.percent));
  return phase.at === "preparing" || phase.at === "checking" ? words[phase.at] : "";
}
