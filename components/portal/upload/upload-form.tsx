"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { bodyOf, chosenIn, forgetOthers } from "./form-body.ts";
import { lighterPhotograph } from "./lighter-photograph.ts";
import { sendForm } from "./send-form.ts";
import styles from "./upload-panel.module.css";
import { UploadPanel } from "./upload-panel.tsx";
import { type Phase, phaseWords, type UploadWords } from "./upload-words.ts";

/** A reader that speaks hears every step of so many per cent, not each figure. */
const SPOKEN_STEP = 25;

type UploadFormProps = {
  action: string;
  /** More is refused before a byte leaves, with the server's own words. */
  mostBytes: number;
  words: UploadWords;
  problems: Readonly<Record<"lost" | "tooLarge", ReactNode>>;
  children: ReactNode;
};

/**
 * The form of one document. Without JavaScript it is posted as it stands; with it, a large photograph is made lighter first, the reader
 * sees how much has left, can stop, and tries again with the same file when the line breaks. The server answers both the same way.
 */
export function UploadForm({ action, mostBytes, words, problems, children }: UploadFormProps) {
  const [phase, setPhase] = useState<Phase>({ at: "choosing" });
  const [fileName, setFileName] = useState("");
  const [isAwake, setAwake] = useState(false);
  const tried = useRef<{ chosen: File; light: File; nth: number }>(undefined);
  const running = useRef<AbortController>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const isShown = phase.at !== "choosing";
  const isAway = isShown && phase.at !== "tooLarge";

  useEffect(() => {
    setAwake(true);
    // a page that comes back as it was left is not sending any more
    const onReturn = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setPhase({ at: "choosing" });
    };
    window.addEventListener("pageshow", onReturn);
    return () => {
      window.removeEventListener("pageshow", onReturn);
      running.current?.abort();
    };
  }, []);

  async function send(form: HTMLFormElement, { field, file: chosen }: { field: string; file: File }) {
    const stop = new AbortController();
    const show = (next: Phase) => {
      if (!stop.signal.aborted) setPhase(next);
    };
    running.current?.abort();
    running.current = stop;
    setFileName(chosen.name);
    place.current?.focus();
    show({ at: "preparing" });
    const before = tried.current;
    const light = before?.chosen === chosen ? before.light : await lighterPhotograph(chosen);
    const nth = before === undefined ? 1 : before.chosen === chosen ? before.nth : before.nth + 1;
    tried.current = { chosen, light, nth };
    if (light.size > mostBytes) {
      form.reset();
      return show({ at: "tooLarge" });
    }
    const body = await bodyOf(form, field, light, nth);
    if (stop.signal.aborted) return;
    const onProgress = (percent: number) => show(percent < 100 ? { at: "sending", percent } : { at: "checking" });
    onProgress(0);
    const address = await sendForm({ action, body, signal: stop.signal, onProgress });
    if (address === undefined) show({ at: "lost" });
    else location.assign(address);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const choice = chosenIn(form);
    // with nothing chosen the server says what is missing
    if (!choice) return;
    event.preventDefault();
    // such as a file that went from the telephone after it was chosen
    send(form, choice).catch(() => setPhase({ at: "lost" }));
  }

  function onChange({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    forgetOthers(currentTarget, target);
    setPhase({ at: "choosing" });
  }

  function onStop() {
    running.current?.abort();
    setPhase({ at: "choosing" });
    place.current?.focus();
  }

  const spoken = phase.at === "sending" ? { ...phase, percent: phase.percent - (phase.percent % SPOKEN_STEP) } : phase;
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      onSubmit={onSubmit}
      onChange={onChange}
    >
      <div ref={place} tabIndex={-1}>
        {isAwake && (
          <p className="visually-hidden" role="status">
            {phaseWords(spoken, words)}
          </p>
        )}
        {isShown && (
          <UploadPanel
            phase={phase}
            fileName={fileName}
            words={words}
            problem={phase.at === "lost" || phase.at === "tooLarge" ? problems[phase.at] : undefined}
            onStop={onStop}
          />
        )}
      </div>
      <div hidden={isAway} className={isShown ? styles.below : undefined}>
        {children}
      </div>
    </form>
  );
}
