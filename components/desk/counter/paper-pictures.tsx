"use client";

import { type ChangeEvent, useState } from "react";
import type { FormState } from "#lib/kernel/form-state.ts";
import { fieldId } from "../../forms/field-id.ts";
import { Icon } from "../../ui/icon.tsx";
import { answerText, newKey, post, signInAddress } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./counter.module.css";
import type { PictureView } from "./counter-view.ts";

type PaperPicturesProps = {
  id: string;
  kind: string;
  name: string;
  pictures: readonly PictureView[];
  onSent: (picture: PictureView) => void;
  onRemoved: (id: string) => void;
  onRefused: (words: string | undefined) => void;
};

type Sent = { id: string; status: string };

/** The pages of one paper, scanned or photographed at the counter; each is checked as a citizen's is. */
export function PaperPictures({ id, kind, name, pictures, onSent, onRemoved, onRefused }: PaperPicturesProps) {
  const { locale, t } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const address = `/api/desk/counter/${id}/papers/${kind}`;

  const send = async ({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = field.files ?? [];
    if (!file) return;
    setIsBusy(true);
    const answer = await sendFile(address, file, locale);
    field.value = "";
    setIsBusy(false);
    onRefused(answerText(answer, t));
    if (answer.status !== "done") return;
    const isClean = answer.value.status === "clean";
    onSent({ id: answer.value.id, kind, pages: 1, isClean });
  };
  const remove = async (upload: string): Promise<void> => {
    const answer = await post<unknown>(`${address}/remove`, { upload }, { locale });
    onRefused(answerText(answer, t));
    if (answer.status === "done") onRemoved(upload);
  };

  const field = fieldId(`pictures.${kind}`);
  return (
    <div className={styles.pictures}>
      {pictures.map(({ id: upload, isClean }, at) => (
        <span key={upload} className={styles.picture}>
          {isClean ? (
            <a href={`/api/files/desk/${upload}/1`} target="_blank" rel="noreferrer">
              <img src={`/api/files/desk/${upload}/1`} alt={t("counter.pictureOf", { paper: name, n: at + 1 })} />
            </a>
          ) : (
            <small>{t("counter.checking")}</small>
          )}
          <button
            type="button"
            className={styles.remove}
            aria-label={t("counter.removePicture", { paper: name, n: at + 1 })}
            onClick={() => void remove(upload)}
          >
            <Icon name="cross" small />
          </button>
        </span>
      ))}
      <label className={styles.camera} htmlFor={field}>
        <Icon name="camera" small />
        {isBusy ? t("counter.sendingPicture") : t(pictures.length > 0 ? "counter.another" : "counter.picture")}
        <span className="visually-hidden"> {name}</span>
      </label>
      <input
        id={field}
        className="visually-hidden"
        type="file"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        disabled={isBusy}
        onChange={(event) => void send(event)}
      />
    </div>
  );
}

async function sendFile(address: string, file: File, locale: "ar" | "fr"): Promise<FormState<Sent>> {
  const form = new FormData();
  form.set("_key", newKey());
  form.set("_locale", locale);
  form.set("file", file);
  try {
    const response = await fetch(address, { method: "POST", headers: { accept: "application/json" }, body: form });
    if (response.status === 401) {
      location.assign(signInAddress(locale, "expired"));
      return await new Promise(() => undefined);
    }
    return (await response.json()) as FormState<Sent>;
  } catch {
    return { status: "refused", failure: { code: "gate.noAnswer" } };
  }
}
