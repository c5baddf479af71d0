"use client";

import { type FormEvent, useRef, useState } from "react";
import type { FormState } from "#lib/kernel/form-state.ts";
import type { T } from "#lib/kernel/texts.ts";
import { PickSelect } from "./pick-select.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { MentionAsk } from "./mention-asks.tsx";
import type { KindView, MentionFormView } from "./mention-form-view.ts";
import { type Drawn, SignMention } from "./sign-mention.tsx";
import { TitleAsks } from "./title-asks.tsx";
import styles from "./acts.module.css";

/** A mention of one person: what the title says is typed, its words are read, and then they are signed. Typing again means reading again. */
export function HolderMention({ view }: { view: MentionFormView }) {
  const { locale, t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const kinds = view.families.flatMap(({ kinds: some }) => some);
  const [kind, setKind] = useState(view.ruling?.kind ?? view.prefilled?.kind ?? "");
  const [title, setTitle] = useState(view.prefilled?.values["title.kind"] ?? "");
  const [orderedBy, setOrderedBy] = useState(view.prefilled?.values["orderedBy"] ?? "");
  const said = saidWhole(view);
  const [drawn, setDrawn] = useState<Drawn>();
  const [upload, setUpload] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const chosen = kinds.find((one) => one.kind === kind) ?? said?.kind;
  const paper = chosen?.titles.find((one) => one.kind === title) ?? chosen?.titles[0];
  const asker = said ? said.orderedBy : chosen?.orderers.includes(orderedBy) ? orderedBy : (chosen?.orderers[0] ?? "");
  const values = view.prefilled?.kind === kind ? view.prefilled.values : {};

  const wish = (): object => {
    const typed = form.current ? [...new FormData(form.current)] : [];
    return {
      kind,
      orderedBy: asker,
      typed: typed.filter(([name, value]) => !name.startsWith("_") && typeof value === "string"),
      notice: view.prefilled?.notice ?? null,
      ruling: view.ruling?.id ?? null,
    };
  };

  const read = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy || !chosen) return;
    setIsBusy(true);
    const given = await post<Drawn>(`/api/desk/acts/${view.actId}/mentions/preview`, wish(), { locale });
    setAnswer(given);
    setDrawn(given.status === "done" ? given.value : undefined);
    setIsBusy(false);
  };

  const refused = (
    <div role="alert">
      {answer !== undefined && answer.status !== "done" && <Note tone="bad">{refusalText(answer, t)}</Note>}
    </div>
  );
  const readButton = (
    <div>
      <Button type="submit" icon="book" busy={isBusy} busyLabel={t("common:button.sending")}>
        {t("acts:mention.read")}
      </Button>
    </div>
  );
  return (
    <div className={styles.form}>
      {said ? (
        <form ref={form} className={styles.form} onSubmit={(event) => void read(event)} noValidate>
          <Note tone="ok">
            {t(`acts:mention.${view.ruling ? "ruled" : "toldByCourt"}`, {
              kind: said.kind.label,
              authority: t(`acts:orderer.${said.orderedBy}`),
            })}
          </Note>
          {refused}
          {!drawn && readButton}
        </form>
      ) : (
        <PickSelect
          name="_kind"
          label={t("acts:mention.kind")}
          hint={t("acts:mention.kindHint")}
          placeholder=""
          value={kind}
          options={view.families.map(({ family, kinds: some }) => ({
            label: t(`acts:family.${family}`),
            options: some.map((one) => ({ value: one.kind, label: one.label })),
          }))}
          onPick={(value) => {
            setKind(value);
            setTitle("");
            setDrawn(undefined);
            setAnswer(undefined);
          }}
          t={t}
        />
      )}
      {!said && chosen && paper && (
        <form
          key={kind}
          ref={form}
          className={styles.form}
          onSubmit={(event) => void read(event)}
          onInput={() => setDrawn(undefined)}
          noValidate
        >
          <PickSelect
            name="_orderedBy"
            label={t("acts:mention.orderedBy")}
            value={asker}
            options={chosen.orderers.map((value) => ({ value, label: t(`acts:orderer.${value}`) }))}
            onPick={setOrderedBy}
            t={t}
          />
          <fieldset className={styles.group}>
            <legend>{t("acts:mention.title")}</legend>
            {chosen.titles.length > 1 ? (
              <PickSelect
                name="title.kind"
                label={t("acts:mention.titleKind")}
                value={paper.kind}
                options={chosen.titles.map((one) => ({ value: one.kind, label: t(`acts:titleKind.${one.kind}`) }))}
                onPick={setTitle}
                t={t}
              />
            ) : (
              <>
                <p className={styles.fixed}>{t(`acts:titleKind.${paper.kind}`)}</p>
                <input type="hidden" name="title.kind" value={paper.kind} />
              </>
            )}
            <TitleAsks key={paper.kind} parts={paper.parts} values={values} t={t} />
          </fieldset>
          {chosen.asks.length > 0 && (
            <fieldset className={styles.group}>
              <legend>{t("acts:mention.facts")}</legend>
              {chosen.asks.map((ask) => (
                <MentionAsk
                  key={ask.ask === "changes" ? "changes" : ask.name}
                  ask={ask}
                  reversible={view.reversible}
                  values={values}
                  t={t}
                />
              ))}
            </fieldset>
          )}
          {refused}
          {!drawn && readButton}
        </form>
      )}
      {chosen && drawn && (
        <SignMention
          key={drawn.digest}
          view={view}
          drawn={drawn}
          asker={asker}
          wish={wish}
          upload={upload}
          onUpload={setUpload}
          kind={chosen}
        />
      )}
    </div>
  );
}

/** What is signed without being typed again: a granted ruling, or a court's notice that says all of it. */
function saidWhole(view: MentionFormView): { kind: KindView; orderedBy: string } | undefined {
  const whole = view.ruling ?? (view.prefilled?.whole && { ...view.prefilled.whole, kind: view.prefilled.kind });
  if (!whole) return undefined;
  const { kind, label, orderedBy } = whole;
  const known = view.families.flatMap(({ kinds }) => kinds).find((one) => one.kind === kind);
  return { kind: known ?? { kind, label, orderers: [orderedBy], titles: [], asks: [] }, orderedBy };
}

/** A missing fact is told by the name of its field. */
function refusalText(answer: FormState<unknown>, t: T): string {
  const field = answer.status === "refused" ? answer.failure.params?.["field"] : undefined;
  if (typeof field !== "string") return answerText(answer, t) ?? "";
  const last = field.split(".").filter((part) => !/^\d+$/.test(part));
  const known = last.map((part) => t(`acts:part.${part}`)).filter((words) => !words.includes("acts:part."));
  return `${t("errors:mentions.factsIncomplete")} ${known.join(" · ")}`;
}
