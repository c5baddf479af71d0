import type { ReactNode } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { type ActRuling, type ActRulingMove, DIFFICULTIES, type RulingWay } from "#lib/rulings/core/index.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { ActDecisionFields } from "../../rulings/decision-fields.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";
import { TitleFields } from "./title-fields.tsx";

type RulingMovesProps = {
  ruling: ActRuling;
  moves: readonly ActRulingMove[];
  /** The way that a paper would now open: that of the request, or the president of the court after a refusal. */
  way: RulingWay | null;
  formKey: () => string;
  officeCode: string;
  locale: Locale;
  t: T;
};

/** What the officer can do next with a ruling, each its own form. */
export function RulingMoves({ ruling, moves, way, formKey, officeCode, locale, t }: RulingMovesProps) {
  const { id, act, matter, paper } = ruling;
  const form = (command: string, label: string, children: ReactNode, submit: string, kind?: "secondary") => (
    <TellingForm key={command} action={`/api/desk/rulings/${id}/${command}`} label={label}>
      <HiddenFields idempotencyKey={formKey()} locale={locale} />
      {children}
      <Actions>
        <Button kind={kind ?? "primary"}>{submit}</Button>
      </Actions>
    </TellingForm>
  );
  return (
    <Stack gap="l">
      {moves.includes("copyDecision") && (
        <Card title={t("corrections:decide.copyTitle")}>
          <p>{t("corrections:decide.copyText")}</p>
          {form(
            "decision",
            t("corrections:decide.copyTitle"),
            <ActDecisionFields t={t} />,
            t("corrections:decide.send"),
          )}
        </Card>
      )}
      {moves.includes("enterTitle") && way !== null && (
        <Card title={t("corrections:enter.title")}>
          <p>{t(way.decider === "president" ? "corrections:enter.orderText" : "corrections:enter.text")}</p>
          {form("title", t("corrections:enter.title"), <TitleFields way={way} t={t} />, t("corrections:enter.send"))}
        </Card>
      )}
      {moves.includes("clear") &&
        form("clear", t("corrections:clear.send"), <p>{t("corrections:clear.text")}</p>, t("corrections:clear.send"))}
      {moves.includes("enter") &&
        act.id === null &&
        form(
          "written",
          t("corrections:written.send"),
          <p>{t("corrections:written.text")}</p>,
          t("corrections:written.send"),
        )}
      {matter === "familyName" && paper !== null && (
        <Card title={t("corrections:follow.title")}>
          <p>{t("corrections:follow.text")}</p>
          {form(
            "follow",
            t("corrections:follow.title"),
            <ChildFields officeCode={officeCode} t={t} />,
            t("corrections:follow.send"),
            "secondary",
          )}
        </Card>
      )}
      {moves.includes("hinder") && (
        <Card title={t("corrections:hinder.title")}>
          <p>{t("corrections:hinder.text")}</p>
          {form(
            "hinder",
            t("corrections:hinder.title"),
            <DifficultyFields t={t} />,
            t("corrections:hinder.send"),
            "secondary",
          )}
        </Card>
      )}
      {moves.includes("takeBack") &&
        form("take-back", t("corrections:takeBack"), null, t("corrections:takeBack"), "secondary")}
    </Stack>
  );
}

function ChildFields({ officeCode, t }: { officeCode: string; t: T }) {
  return (
    <>
      <TextInput
        name="officeCode"
        label={t("corrections:find.office")}
        kind="identifier"
        width="medium"
        value={officeCode}
        t={t}
      />
      <TextInput name="year" label={t("corrections:find.year")} kind="number" inputMode="numeric" width="short" t={t} />
      <TextInput name="no" label={t("corrections:find.no")} kind="number" inputMode="numeric" width="short" t={t} />
    </>
  );
}

function DifficultyFields({ t }: { t: T }) {
  return (
    <>
      <Select
        name="difficulty"
        label={t("corrections:hinder.difficulty")}
        options={DIFFICULTIES.map((value) => ({ value, label: t(`corrections:difficulty.${value}`) }))}
        placeholder=""
        t={t}
      />
      <Textarea name="difficultyNote" label={t("corrections:hinder.note")} maxLength={600} t={t} />
    </>
  );
}
