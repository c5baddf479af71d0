"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";
import { type QueueState, reviewQueue, type Verdict } from "./review-queue.ts";

export type Reviewing = {
  reviews: FileView["reviews"];
  /** Whether what was concluded is kept by the server, and how many lines are not yet. */
  saving: { status: QueueState["status"]; left: number };
  busyPath: string | null;
  problems: readonly FieldProblem[];
  refusal: string | undefined;
  /** Sends verdicts; confirmations are shown at once and taken back when they are refused. True when they were kept. */
  review: (verdicts: readonly Verdict[]) => Promise<boolean>;
  retry: () => void;
  /** Waits for what is on its way; true when nothing is left to keep. */
  whenSaved: () => Promise<boolean>;
  forget: () => void;
};

const SAVED: QueueState = { pending: [], status: "saved" };

export function useReview(file: Pick<FileView, "id" | "reviews">): Reviewing {
  const { locale, t } = useTexts();
  const [kept, setKept] = useState(file.reviews);
  const [{ pending, status }, setState] = useState(SAVED);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const queue = useMemo(
    () =>
      reviewQueue({
        newKey,
        onChange: setState,
        send: async (verdicts, key) => {
          const address = `/api/desk/files/${file.id}/review`;
          const answer = await post<{ reviews: FileView["reviews"] }>(address, { verdicts }, { locale, key });
          if (answer.status === "done") setKept((all) => ({ ...all, ...answer.value.reviews }));
          return answer;
        },
      }),
    [file.id, locale],
  );
  useUnsaved(pending.length > 0, queue.retry);

  const forget = useCallback(() => {
    setProblems([]);
    setRefusal(undefined);
  }, []);
  const review = useCallback(
    async (verdicts: readonly Verdict[]): Promise<boolean> => {
      forget();
      const answer = await queue.put(verdicts);
      if (answer.status === "invalid")
        setProblems(answer.problems.map((problem) => ({ ...problem, field: formField(problem.field) })));
      else if (answer.status === "refused") setRefusal(answerText(answer, t));
      return answer.status === "done";
    },
    [forget, queue, t],
  );

  const shown = pending.filter(({ review: { verdict } }) => verdict === "confirmed");
  const sentByForm = pending.find(({ review: { verdict } }) => verdict !== "confirmed");
  return {
    reviews: { ...kept, ...Object.fromEntries(shown.map(({ path, review: given }) => [path, given])) },
    saving: { status, left: pending.length },
    busyPath: sentByForm?.path ?? null,
    problems,
    refusal,
    review,
    retry: queue.retry,
    whenSaved: queue.settled,
    forget,
  };
}

/** The field of the form that a problem speaks of: a form sends one verdict. */
function formField(field: string): string {
  return field.replace(/^verdicts\.\d+\.review\./, "").replace(/^verified/, "value");
}

/** While something is not kept: the browser asks before it leaves the page, and what waits goes out when the network is back. */
function useUnsaved(isUnsaved: boolean, retry: () => void): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", retry);
    };
  }, [isUnsaved, retry]);
}
