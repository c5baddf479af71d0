import { element } from "./element.ts";
import { icon, type IconName } from "./icons.ts";
import type { Words } from "./words.ts";

const PANELS = {
  authentic: { tone: "panel-authentic", icon: "shield" },
  expired: { tone: "panel-expired", icon: "clock" },
  revoked: { tone: "panel-revoked", icon: "cross" },
  replaced: { tone: "panel-revoked", icon: "cross" },
  notAuthentic: { tone: "panel-forged", icon: "cross" },
  unknown: { tone: "panel-unknown", icon: "question" },
  unreachable: { tone: "panel-unknown", icon: "cloud" },
} as const satisfies Record<string, { tone: string; icon: IconName }>;

export type PanelName = keyof typeof PANELS;

type Particulars = { why?: string; isOfDeath?: boolean; text?: string };

/** The verdict, large, with its medallion; a document of a death bears the sign alone, without the star. */
export function panel(name: PanelName, words: Words, { why, isOfDeath = false, text }: Particulars = {}): HTMLElement {
  const { tone, icon: iconName } = PANELS[name];
  return element(
    "section",
    { class: `panel ${tone}` },
    element("span", { class: isOfDeath ? "sign" : "medallion" }, icon(iconName)),
    element("h1", { tabindex: "-1" }, words(`verdict.${name}.title`)),
    why === undefined ? undefined : element("p", { class: "why" }, why),
    element("p", {}, text ?? words(`verdict.${name}.text`)),
  );
}

/** A remark of one or two sentences with its icon. */
export function note(tone: "info" | "warn" | "bad", iconName: IconName, text: string): HTMLElement {
  return element("div", { class: `note note-${tone}` }, icon(iconName), element("p", {}, text));
}
