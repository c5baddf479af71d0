"use client";

import { useState } from "react";
import type { DocumentNeed } from "#lib/declarations/core/index.ts";
import input from "../../forms/input.module.css";
import { fieldId } from "../../forms/field-id.ts";
import { Note } from "../../ui/note.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./counter.module.css";
import type { PictureView } from "./counter-view.ts";
import { PaperPictures } from "./paper-pictures.tsx";

type PapersGroupProps = {
  id: string;
  kinds: readonly DocumentNeed[];
  /** How each paper comes, as it is kept. */
  ways: Readonly<Record<string, string>>;
  names: Readonly<Record<string, string>>;
  pictures: readonly PictureView[];
};

const WAYS = ["", "seen", "bring"] as const;

/** The papers that this case needs: pictured page by page, or the original was seen, or it will be brought (law 55-19:10). */
export function PapersGroup({ id, kinds, ways, names, pictures: sent }: PapersGroupProps) {
  const { locale, t } = useTexts();
  const [kept, setKept] = useState(ways);
  const [pictures, setPictures] = useState(sent);
  const [refusal, setRefusal] = useState<string>();
  if (kinds.length === 0) return null;
  const note = async (kind: string, way: string): Promise<void> => {
    const before = kept;
    setKept({ ...kept, [kind]: way });
    const answer = await post<unknown>(`/api/desk/counter/${id}/papers/note`, { kind, way }, { locale });
    setRefusal(answerText(answer, t));
    if (answer.status !== "done") setKept(before);
  };
  return (
    <section className={styles.group} aria-labelledby="g-papers-title">
      <h2 id="g-papers-title">{t("counter.papers")}</h2>
      {kinds.map(({ kind, need }) => (
        <div key={kind} className={styles.question}>
          <label className={styles.label} htmlFor={fieldId(`papers.${kind}`)}>
            {names[kind]} {need !== "required" && t("common:optional")}
          </label>
          {!pictures.some((picture) => picture.kind === kind) && (
            <span className={input.pick}>
              <select
                id={fieldId(`papers.${kind}`)}
                className={input.input}
                value={kept[kind] ?? ""}
                onChange={(event) => void note(kind, event.target.value)}
              >
                {WAYS.map((way) => (
                  <option key={way} value={way}>
                    {t(`counter.way.${way === "" ? "none" : way}`)}
                  </option>
                ))}
              </select>
            </span>
          )}
          <PaperPictures
            id={id}
            kind={kind}
            name={names[kind] ?? ""}
            pictures={pictures.filter((picture) => picture.kind === kind)}
            onSent={(picture) => setPictures((before) => [...before, picture])}
            onRemoved={(removed) => setPictures((before) => before.filter((one) => one.id !== removed))}
            onRefused={setRefusal}
          />
        </div>
      ))}
      <div role="alert">{refusal !== undefined && <Note tone="bad">{refusal}</Note>}</div>
    </section>
  );
}
