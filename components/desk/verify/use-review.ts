"use client";

import { useCallback, useState } from "react";
import type { Review } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";

export type Reviewing = {
  reviews: FileView["reviews"];
  busyPath: string | null;
  problems: readonly FieldProblem[];
  refusal: string | undefined;
  /** Sends one verdict; the screen shows it at once and takes it back when it is refused. True when it was kept. */
  review: (path: string, review: Review) => Promise<boolean>;
  forget: () => void;
};

export function useReview(file: Pick<FileView, "id" | "reviews">): Reviewing {
  const { locale, t } = useTexts();
  const [reviews, setReviews] = useState(file.reviews);
  const [busyPath, setBusyPath] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<string>();

  const forget = useCallback(() => {
    setProblems([]);
    setRefusal(undefined);
  }, []);

  const review = useCallback(
    async (path: string, given: Review): Promise<boolean> => {
      const isShownAtOnce = given.verdict === "confirmed";
      const before = reviews[path];
      forget();
      setBusyPath(path);
      if (isShownAtOnce) setReviews((all) => ({ ...all, [path]: given }));
      const answer = await post<{ path: string; review: Review }>(
        `/api/desk/files/${file.id}/review`,
        { path, review: given },
        { locale },
      );
      setBusyPath(null);
      if (answer.status === "done") {
        setReviews((all) => ({ ...all, [path]: answer.value.review }));
        return true;
      }
      if (isShownAtOnce) setReviews((all) => without(all, path, before));
      if (answer.status === "invalid")
        setProblems(
          answer.problems.map((problem) => ({
            ...problem,
            field: problem.field.replace(/^review\.verified/, "value").replace(/^review\./, ""),
          })),
        );
      else setRefusal(answerText(answer, t));
      return false;
    },
    [file.id, forget, locale, reviews, t],
  );
  return { reviews, busyPath, problems, refusal, review, forget };
}

function without(all: FileView["reviews"], path: string, before: Review | undefined): FileView["reviews"] {
  const { [path]: _taken, ...rest } = all;
  return before ? { ...rest, [path]: before } : rest;
}
