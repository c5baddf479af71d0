"use client";

import { useEffect } from "react";
import { FieldGroup } from "../../forms/field-group.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { isTyping } from "../frame/is-typing.ts";
import { keyOf } from "../frame/key-of.ts";
import { areKeysOn } from "../frame/keys-setting.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./issue.module.css";

type IssueKindsProps = { kinds: readonly string[]; chosen: string; onPick: (kind: string) => void; isOn: boolean };

/** The copies of an act, each with the letter that chooses it and leads to the number of the identity paper. */
export function IssueKinds({ kinds, chosen, onPick, isOn }: IssueKindsProps) {
  const { t } = useTexts();
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (!isOn || isTyping(event.target) || !areKeysOn()) return;
      const key = keyOf(event);
      const kind = kinds.find((one) => keyOfKind(one) === key);
      if (key === undefined || kind === undefined) return;
      event.preventDefault();
      onPick(kind);
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [isOn, kinds, onPick]);
  return (
    <FieldGroup name="kind" legend={t("issuing:counter.kind")} t={t}>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === chosen}
              onChange={() => onPick(kind)}
              aria-keyshortcuts={keyOfKind(kind)}
            />
            <span>
              {t(`issue.kind.${kind}`)} {keyOfKind(kind) !== undefined && <Kbd>{keyOfKind(kind) ?? ""}</Kbd>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** `c` the whole copy, `e` the extract, `h` the history, `i` the individual card. */
function keyOfKind(kind: string): string | undefined {
  if (kind.endsWith("Extract")) return "e";
  if (kind.endsWith("FullCopy")) return "c";
  if (kind === "individualCard") return "i";
  return kind.endsWith("History") ? "h" : undefined;
}
