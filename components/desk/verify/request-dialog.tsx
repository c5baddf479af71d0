"use client";

import { type FormEvent, useEffect, useId, useState } from "react";
import type { RequestItem, RequestReason } from "#lib/declarations/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { directionOf, type T } from "#lib/kernel/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { Modal } from "../frame/modal.tsx";
import { translator } from "../texts/translator.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";
import styles from "./request-dialog.module.css";

type RequestDialogProps = {
  file: FileView;
  reviews: FileView["reviews"];
  refusal: string | undefined;
  isBusy: boolean;
  onSend: (items: RequestItem[]) => void;
  onClose: () => void;
};

type Chosen = Readonly<Record<string, RequestReason>>;

/** One closed list of what is missing, each with its reason, beside the words the citizen will read. */
export function RequestDialog({ file, reviews, refusal, isBusy, onSend, onClose }: RequestDialogProps) {
  const { t } = useTexts();
  const form = useId();
  const [chosen, setChosen] = useState<Chosen>(() => doubtsOf(file, reviews));
  const items = itemsOf(chosen);
  // after the dialog has opened: the list scrolls, and a browser would give it the focus instead of its first control
  useEffect(() => document.getElementById(form)?.querySelector("input")?.focus(), [form]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (items.length > 0 && !isBusy) onSend(items);
  };
  const papers = (kinds: readonly string[]) =>
    kinds.map((kind) => ({ key: `document:${kind}`, label: t(`document.${kind}`) }));
  const { documents, otherDocuments } = file.lists;
  const doubtsFirst = file.lines.toSorted(
    (a, b) => Number(reviews[b.path]?.verdict === "doubt") - Number(reviews[a.path]?.verdict === "doubt"),
  );
  const fields = doubtsFirst.map(({ path, group }) => ({
    key: `field:${path}`,
    label: `${t(`group.${group}`)} · ${t(`field.${path}`)}`,
  }));
  return (
    <Modal
      title={t("request.title")}
      onClose={onClose}
      actions={
        <>
          <Button form={form} busy={isBusy} busyLabel={t("common:button.sending")} unavailable={items.length === 0}>
            {t("request.send", { count: items.length })}
          </Button>
          <Button type="button" kind="quiet" onClick={onClose}>
            {t("common:button.cancel")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={send}>
        {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
        {documents.length > 0 && (
          <ItemList
            legend={t("request.documents")}
            reasons={file.lists.requestReasons}
            options={papers(documents)}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        <ItemList
          legend={t("request.fields")}
          reasons={file.lists.requestReasons}
          options={fields}
          chosen={chosen}
          onChange={setChosen}
        />
        {otherDocuments.length > 0 && (
          <details>
            <summary>{t("request.otherDocuments")}</summary>
            <ItemList
              legend={t("request.documents")}
              reasons={file.lists.requestReasons}
              options={papers(otherDocuments)}
              chosen={chosen}
              onChange={setChosen}
            />
          </details>
        )}
        <Preview file={file} items={items} />
      </form>
    </Modal>
  );
}

type ItemListProps = {
  legend: string;
  reasons: readonly RequestReason[];
  options: readonly { key: string; label: string }[];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
};

function ItemList({ legend, reasons, options, chosen, onChange }: ItemListProps) {
  const { t } = useTexts();
  const toggle = (key: string, isOn: boolean): void => {
    const { [key]: _taken, ...rest } = chosen;
    onChange(isOn ? { ...rest, [key]: key.startsWith("document") ? "missing" : "differs" } : rest);
  };
  return (
    <fieldset className={styles.items}>
      <legend>{legend}</legend>
      <ul>
        {options.map(({ key, label }) => {
          const reason = chosen[key];
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={reason !== undefined}
                  onChange={(event) => toggle(key, event.target.checked)}
                />{" "}
                {label}
              </label>
              {reason !== undefined && (
                <select
                  aria-label={t("request.reasonOf", { item: label })}
                  value={reason}
                  onChange={(event) =>
                    onChange({ ...chosen, [key]: reasons.find((known) => known === event.target.value) ?? reason })
                  }
                >
                  {reasons.map((known) => (
                    <option key={known} value={known}>
                      {t(`request.reason.${known}`)}
                    </option>
                  ))}
                </select>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What the citizen will read, in the language they declared in. */
function Preview({ file, items }: { file: FileView; items: readonly RequestItem[] }) {
  const { t } = useTexts();
  const { language, texts } = file.citizen;
  const said = translator(texts, language);
  return (
    <div className={styles.preview}>
      <h3>{t("request.preview")}</h3>
      <div lang={language} dir={directionOf(language)} className={styles.letter}>
        <p>{said("request.letter.opening", { reference: formatReference(file.reference) })}</p>
        <ul>
          {items.map(({ kind, target, reason }) => (
            <li key={`${kind}:${target}`}>
              {said("request.letter.item", {
                item: wordsOf(kind, target, said),
                reason: said(`request.reason.${reason}`),
              })}
            </li>
          ))}
        </ul>
        <p>{said("request.letter.closing")}</p>
      </div>
    </div>
  );
}

function wordsOf(kind: RequestItem["kind"], target: string, said: T): string {
  return kind === "document"
    ? said(`document.${target}`)
    : `${said(`group.${target.split(".")[0]}`)} · ${said(`field.${target}`)}`;
}

function doubtsOf(file: FileView, reviews: FileView["reviews"]): Chosen {
  const doubtful = file.lines.filter(({ path }) => reviews[path]?.verdict === "doubt");
  return Object.fromEntries(doubtful.map(({ path }) => [`field:${path}`, "differs"] as const));
}

function itemsOf(chosen: Chosen): RequestItem[] {
  return Object.entries(chosen).map(([key, reason]) => {
    const [kind, target = ""] = key.split(":");
    return { kind: kind === "document" ? "document" : "field", target, reason };
  });
}
