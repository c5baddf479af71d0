"use client";

import { useEffect } from "react";
import { isTyping } from "../frame/is-typing.ts";
import { keyOf } from "../frame/key-of.ts";
import { areKeysOn } from "../frame/keys-setting.ts";

/** `n` opens the next file. */
export function NextFileKey({ href }: { href: string }) {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (keyOf(event) === "n" && areKeysOn() && !isTyping(event.target)) location.assign(href);
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [href]);
  return null;
}
