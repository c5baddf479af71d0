"use client";

import { useEffect, useRef } from "react";
import { ErrorSummary } from "../forms/error-summary.tsx";
import type { Problems } from "../forms/problems.ts";
import { useTexts } from "./texts/texts-provider.tsx";

/** The summary of what was not taken; it takes the focus each time it is drawn anew, which a page already open does not do by itself. */
export function ToldProblems({ problems }: { problems: Problems }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("#problems")?.focus(), []);
  return (
    <div ref={box}>
      <ErrorSummary problems={problems} t={t} />
    </div>
  );
}
