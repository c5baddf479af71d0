"use client";

import { useEffect, useRef } from "react";
import { isTyping } from "../frame/is-typing.ts";
import { keyOf } from "../frame/key-of.ts";

export type VerifyCommand =
  | "next"
  | "previous"
  | "confirm"
  | "confirmSection"
  | "edit"
  | "doubt"
  | "request"
  | "keys"
  | "nextDocument"
  | "previousDocument"
  | "nextPage"
  | "previousPage"
  | "in"
  | "out"
  | "fit"
  | "turn"
  | "contrast"
  | "nextFile";

/** Single letters, which an officer may switch off. */
export const LETTERS: Readonly<Record<string, VerifyCommand>> = {
  j: "next",
  k: "previous",
  e: "edit",
  x: "doubt",
  t: "request",
  "?": "keys",
  "]": "nextDocument",
  "[": "previousDocument",
  "+": "in",
  "=": "in",
  "-": "out",
  "0": "fit",
  r: "turn",
  i: "contrast",
  n: "nextFile",
};

/** Keys that act on the row that has the focus, always there. */
const ON_ROWS: Readonly<Record<string, VerifyCommand>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Enter: "confirm",
  "Shift+Enter": "confirmSection",
};

const ANYWHERE: Readonly<Record<string, VerifyCommand>> = { PageDown: "nextPage", PageUp: "previousPage" };

/** Listens for the keys of the verification screen. `areLettersOn` false leaves the arrows, Enter and the page keys. */
export function useVerifyKeys(
  onCommand: (command: VerifyCommand) => void,
  { areLettersOn, isOff }: { areLettersOn: boolean; isOff: boolean },
): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    if (isOff) return undefined;
    const act = (event: KeyboardEvent): void => {
      const pressed = keyOf(event);
      const key = pressed === "Enter" && event.shiftKey ? "Shift+Enter" : pressed;
      if (key === undefined || isTyping(event.target) || event.defaultPrevented) return;
      const isOnRow = event.target instanceof HTMLElement && event.target.dataset["path"] !== undefined;
      const isOnNothing = event.target === document.body;
      const command =
        (isOnRow || isOnNothing ? ON_ROWS[key] : undefined) ??
        ANYWHERE[key] ??
        (areLettersOn ? LETTERS[key] : undefined);
      if (command === undefined) return;
      event.preventDefault();
      // a key held down walks and zooms, and confirms nothing
      if (event.repeat && command.startsWith("confirm")) return;
      latest.current(command);
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [areLettersOn, isOff]);
}
