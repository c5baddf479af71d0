"use client";

import { useState } from "react";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";
import type { Reviewing } from "./use-review.ts";
import { type Scan, type ScanCommand, useScan } from "./use-scan.ts";
import type { VerifyCommand } from "./use-verify-keys.ts";

export type Walk = {
  current: string;
  /** Whether the focus follows: the keyboard walks, or nobody has touched anything yet. */
  takesFocus: boolean;
  form: "edit" | "doubt" | null;
  shown: { document: number; page: number };
  scan: Scan;
  /** The last thing done, for screen readers. */
  said: string;
  act: (command: VerifyCommand) => void;
  goTo: (path: string) => void;
  show: (document: number, page: number) => void;
  moveScan: (command: ScanCommand) => void;
  closeForm: () => void;
  /** After a verdict was kept: says so, and goes to the next line nobody has looked at. */
  goOn: (path: string, verdict: "confirmed" | "corrected" | "doubt") => void;
};

/** Where the officer is: the current line, the document that proves it, and the form that is open on it. */
export function useWalk(
  { lines, documents }: Pick<FileView, "lines" | "documents">,
  reviewing: Reviewing,
  mayReview: boolean,
): Walk {
  const { t } = useTexts();
  const firstUnseen = lines.find(({ path }) => reviewing.reviews[path] === undefined) ?? lines[0];
  const [current, setCurrent] = useState(firstUnseen?.path ?? "");
  const [form, setForm] = useState<Walk["form"]>(null);
  const [shown, setShown] = useState({ document: firstUnseen?.document ?? documents[0]?.number ?? 0, page: 1 });
  const [scan, moveScan] = useScan();
  const [said, setSaid] = useState("");

  const show = (document: number, page: number): void => {
    if (document !== shown.document || page !== shown.page) moveScan("reset");
    setShown({ document, page });
  };
  const goTo = (path: string): void => {
    const line =
      lines.find((one) => one.path === path || one.path.startsWith(`${path}.`)) ??
      lines.find((one) => one.group === path.split(".")[0]);
    if (!line) return;
    setForm(null);
    reviewing.forget();
    setCurrent(line.path);
    if (line.document !== null && line.document !== shown.document) show(line.document, 1);
  };
  const step = (by: number): void => {
    const at = lines.findIndex(({ path }) => path === current);
    const next = lines[Math.min(lines.length - 1, Math.max(0, at + by))];
    if (next) goTo(next.path);
  };
  const goOn: Walk["goOn"] = (path, verdict) => {
    setForm(null);
    const seen = new Set([...Object.keys(reviewing.reviews), path]);
    const left = lines.filter((line) => !seen.has(line.path)).length;
    setSaid(
      t("said", { field: t(`field.${path}`), verdict: t(`verdict.${verdict}`), left: t("saidLeft", { count: left }) }),
    );
    const at = lines.findIndex((line) => line.path === path);
    const next = [...lines.slice(at + 1), ...lines.slice(0, at)].find((line) => !seen.has(line.path));
    if (next) goTo(next.path);
  };
  const confirm = async (): Promise<void> => {
    const path = current;
    goOn(path, "confirmed");
    if (!(await reviewing.review(path, { verdict: "confirmed", verified: null, reason: null }))) setCurrent(path);
  };
  const stepDocument = (by: number): void => {
    const at = documents.findIndex(({ number }) => number === shown.document);
    const next = documents[(at + by + documents.length) % documents.length];
    if (next) show(next.number, 1);
  };
  const stepPage = (by: number): void => {
    const pages = documents.find(({ number }) => number === shown.document)?.pages.length ?? 1;
    show(shown.document, Math.min(pages, Math.max(1, shown.page + by)));
  };
  const act = (command: VerifyCommand): void => {
    const isReview = command === "confirm" || command === "edit" || command === "doubt";
    if (isReview && (!mayReview || form !== null)) return;
    if (command === "next") step(1);
    else if (command === "previous") step(-1);
    else if (command === "confirm") void confirm();
    else if (command === "edit") setForm(lines.find(({ path }) => path === current)?.shape === "place" ? null : "edit");
    else if (command === "doubt") setForm("doubt");
    else if (command === "nextDocument") stepDocument(1);
    else if (command === "previousDocument") stepDocument(-1);
    else if (command === "nextPage") stepPage(1);
    else if (command === "previousPage") stepPage(-1);
    else if (command === "in" || command === "out" || command === "fit" || command === "turn" || command === "contrast")
      moveScan(command);
  };
  const closeForm = (): void => {
    setForm(null);
    reviewing.forget();
  };
  return { current, takesFocus: form === null, form, shown, scan, said, act, goTo, show, moveScan, closeForm, goOn };
}
