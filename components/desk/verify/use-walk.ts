"use client";

import { useState } from "react";
import type { Review } from "#lib/declarations/core/index.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView, Line } from "./file-view.ts";
import { awaitsArabic, awaitsReason, isSeen } from "./line-state.ts";
import type { Reviewing } from "./use-review.ts";
import { type Scan, type ScanCommand, useScan } from "./use-scan.ts";
import type { VerifyCommand } from "./use-verify-keys.ts";

export type Walk = {
  current: string;
  /** Whether the focus follows: the keyboard walks, or nobody has touched anything yet. */
  takesFocus: boolean;
  /** `arabic`: only the Arabic of the line is written. */
  form: "edit" | "arabic" | "doubt" | null;
  shown: { document: number; page: number };
  scan: Scan;
  /** The last thing done, for screen readers. */
  said: string;
  /** Nothing is left to look at: the focus may go to what is done with the whole file. */
  isThrough: boolean;
  act: (command: VerifyCommand) => void;
  /**
   * Confirms the lines of a section that nobody has looked at, and goes to the first of it whose Arabic is to be written, else to the next
   * section that has one to see.
   */
  confirmSection: (group: string) => void;
  goTo: (path: string) => void;
  show: (document: number, page: number) => void;
  moveScan: (command: ScanCommand) => void;
  closeForm: () => void;
  /** After a verdict was kept: says so, and goes to the next line nobody has looked at. */
  goOn: (path: string, verdict: "confirmed" | "corrected" | "doubt") => void;
};

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

/** Where the officer is: the current line, the document that proves it, and the form that is open on it. */
export function useWalk(
  { lines, documents }: Pick<FileView, "lines" | "documents">,
  reviewing: Reviewing,
  mayReview: boolean,
): Walk {
  const { t } = useTexts();
  const firstUnseen = lines.find((line) => !isSeen(line, reviewing.reviews)) ?? lines[0];
  const [current, setCurrent] = useState(firstUnseen?.path ?? "");
  const [form, setForm] = useState<Walk["form"]>(null);
  const [shown, setShown] = useState({ document: firstUnseen?.document ?? documents[0]?.number ?? 0, page: 1 });
  const [scan, moveScan] = useScan();
  const [said, setSaid] = useState("");
  const [isThrough, setIsThrough] = useState(false);

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
    setIsThrough(false);
    reviewing.forget();
    setCurrent(line.path);
    if (line.document !== null && line.document !== shown.document) show(line.document, 1);
  };
  const step = (by: number): void => {
    const at = lines.findIndex(({ path }) => path === current);
    const next = lines[Math.min(lines.length - 1, Math.max(0, at + by))];
    if (next) goTo(next.path);
  };
  const unseenBeside = (paths: readonly string[]): typeof lines =>
    lines.filter((line) => !isSeen(line, reviewing.reviews) && !paths.includes(line.path));
  const leadOn = (from: number, unseen: typeof lines): void => {
    setForm(null);
    const next = unseen.find((line) => lines.indexOf(line) > from) ?? unseen[0];
    if (next) goTo(next.path);
    else setIsThrough(true);
  };
  const goOn: Walk["goOn"] = (path, verdict) => {
    const unseen = unseenBeside([path]);
    const left = t("saidLeft", { count: unseen.length });
    setSaid(t("said", { field: t(`field.${path}`), verdict: t(`verdict.${verdict}`), left }));
    const at = lines.findIndex((line) => line.path === path);
    leadOn(at, unseen);
  };
  const confirmAll = async (paths: readonly string[]): Promise<void> => {
    if (await reviewing.review(paths.map((path) => ({ path, review: CONFIRMED })))) return;
    setIsThrough(false);
    setCurrent(paths[0] ?? current);
  };
  const confirm = (here: Line): void => {
    if (awaitsArabic(here, reviewing.reviews[current])) return setForm("arabic");
    if (awaitsReason(here, reviewing.reviews[current])) return setForm("edit");
    // its Arabic is written already: a confirmation would take it away
    if (here.needsArabic) return goOn(current, "corrected");
    goOn(current, "confirmed");
    void confirmAll([current]);
  };
  const confirmSection = (group: string): void => {
    if (!mayReview || form !== null) return;
    const inGroup = unseenBeside([]).filter((line) => line.group === group);
    const paths = inGroup.flatMap(({ path, needsArabic, needsReason }) => (needsArabic || needsReason ? [] : [path]));
    const unwritten = inGroup.find(({ needsArabic }) => needsArabic);
    const unseen = unseenBeside(paths);
    const words = { section: t(`group.${group}`), left: t("saidLeft", { count: unseen.length }) };
    const done = paths.length === 0 ? t("saidNothing", words) : t("saidSection", { ...words, count: paths.length });
    setSaid(unwritten ? `${done} ${t("saidArabic", { field: t(`field.${unwritten.path}`) })}` : done);
    const last = lines.findLastIndex((line) => line.group === group);
    if (unwritten) goTo(unwritten.path);
    else leadOn(last, unseen);
    if (paths.length > 0) void confirmAll(paths);
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
    const here = lines.find(({ path }) => path === current);
    if (isReview && (!mayReview || form !== null)) return;
    if (command === "next") step(1);
    else if (command === "previous") step(-1);
    else if (command === "confirm") here && confirm(here);
    else if (command === "confirmSection") confirmSection(here?.group ?? "");
    else if (command === "edit") setForm(here?.shape === "place" ? null : "edit");
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
  return {
    current,
    takesFocus: form === null,
    form,
    shown,
    scan,
    said,
    isThrough,
    act,
    confirmSection,
    goTo,
    show,
    moveScan,
    closeForm,
    goOn,
  };
}
