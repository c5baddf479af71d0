"use client";

import { useEffect } from "react";
import { isTyping } from "../frame/is-typing.ts";
import { keyOf } from "../frame/key-of.ts";
import { areKeysOn } from "../frame/keys-setting.ts";

const ROW = "a[data-queue-row]";

/** On the list: `n` opens the first file, `j` and `k` walk the rows. */
export function TodayKeys() {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || !areKeysOn()) return;
      const key = keyOf(event);
      const rows = [...document.querySelectorAll<HTMLAnchorElement>(ROW)];
      const at = rows.findIndex((row) => row === document.activeElement);
      if (key === "n") rows[0]?.click();
      else if (key === "j") rows[Math.min(at + 1, rows.length - 1)]?.focus();
      else if (key === "k") rows[Math.max(at - 1, 0)]?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, []);
  return null;
}
