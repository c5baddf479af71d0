import type { ReactNode } from "react";
import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Textarea } from "#components/forms/textarea.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import {
  type DocumentRequest,
  type Entitlement,
  groundOf,
  isSettled,
  mayRequestMove,
  OFFICE_GROUNDS,
  type PaperKind,
  papersFor,
} from "#lib/requests/core/index.ts";

type RequestMovesProps = {
  request: DocumentRequest;
  entitlement: Entitlement | null;
  mayDecide: boolean;
  formKey: () => string;
  locale: Locale;
  t: T;
};

/** What can be done with a request where it stands, each its own form; nothing that its state does not let follow. */
export function RequestMoves({ request, entitlement, mayDecide, formKey, locale, t }: RequestMovesProps) {
  const { id, status, version, delivery, payment, fee, paidAt, actId } = request;
  const to = (next: DocumentRequest["status"]): boolean => mayRequestMove(status, next);
  const form = (
    command: "moves" | "decision",
    values: Record<string, string>,
    children: ReactNode,
    label: string,
    kind?: "secondary" | "danger",
  ) => (
    <form key={label} method="post" action={`/api/desk/requests/${id}/${command}`} aria-label={label}>
      <HiddenFields idempotencyKey={formKey()} locale={locale} version={version} values={values} />
      <Stack gap="m">
        {children}
        <Actions>
          <Button kind={kind ?? "primary"}>{label}</Button>
        </Actions>
      </Stack>
    </form>
  );
  const isPaid = payment !== null && isSettled({ payment, fee, paidAt });
  const isEntitled = entitlement?.outcome === "entitled";
  return (
    <Stack gap="l">
      {["right_check", "entitled", "not_digitised"].includes(status) && (
        <Card title={t(actId === null ? "requests:desk.locate" : "requests:desk.locateAgain")}>
          {form(
            "moves",
            { move: "locate" },
            <>
              <TextInput name="no" label={t("requests:field.no")} kind="number" width="short" t={t} />
              <TextInput name="year" label={t("requests:field.year")} kind="number" width="short" t={t} />
            </>,
            t("requests:desk.locate"),
            "secondary",
          )}
        </Card>
      )}
      {mayDecide &&
        to("entitled") &&
        isEntitled &&
        form("decision", { decision: "confirm" }, null, t("requests:desk.confirm"))}
      {status === "entitled" && form("moves", { move: "issue" }, null, t("requests:desk.issue"))}
      {payment === "counter" &&
        fee > 0 &&
        !isPaid &&
        form(
          "moves",
          { move: "paid" },
          <TextInput
            name="number"
            scope="paid"
            label={t("requests:desk.receipt")}
            kind="identifier"
            width="medium"
            t={t}
          />,
          t("requests:desk.paid"),
          "secondary",
        )}
      {to("delivered") &&
        isPaid &&
        delivery === "counter" &&
        form("moves", { move: "collected" }, null, t("requests:desk.collected"))}
      {to("delivered") &&
        isPaid &&
        delivery === "post" &&
        form(
          "moves",
          { move: "posted" },
          <TextInput
            name="number"
            scope="posted"
            label={t("requests:field.postNumber")}
            kind="identifier"
            width="medium"
            t={t}
          />,
          t("requests:desk.posted"),
        )}
      {to("to_complete") && request.askedAt === null && (
        <Card title={t("requests:desk.askTitle")}>
          {form("moves", { move: "ask" }, <AskFields request={request} t={t} />, t("requests:desk.ask"), "secondary")}
        </Card>
      )}
      {mayDecide && status === "not_digitised" && (
        <Card title={t("requests:desk.attachTitle")}>
          {form(
            "decision",
            { decision: "attach" },
            <TextInput
              name="serial"
              label={t("requests:field.serial")}
              hint={t("requests:desk.attachText")}
              kind="identifier"
              width="medium"
              t={t}
            />,
            t("requests:desk.attach"),
          )}
        </Card>
      )}
      {to("not_digitised") && form("moves", { move: "paper" }, null, t("requests:desk.paper"), "secondary")}
      {to("not_found") && form("moves", { move: "absent" }, null, t("requests:desk.absent"), "secondary")}
      {mayDecide &&
        to("permission_needed") &&
        status === "right_check" &&
        form("decision", { decision: "lay" }, null, t("requests:desk.lay"), "secondary")}
      {mayDecide && to("refused") && (
        <Card title={t("requests:desk.refuseTitle")}>
          {form(
            "decision",
            { decision: "refuse" },
            <>
              <Select
                name="ground"
                label={t("requests:desk.ground")}
                value={entitlement ? groundOf(entitlement.verdict) : undefined}
                options={OFFICE_GROUNDS.map((ground) => ({ value: ground, label: t(`requests:ground.${ground}`) }))}
                placeholder=""
                t={t}
              />
              <Textarea name="note" label={t("requests:desk.note")} maxLength={500} optional t={t} />
            </>,
            t("requests:desk.refuse"),
            "danger",
          )}
        </Card>
      )}
    </Stack>
  );
}

function AskFields({ request: { quality, identity }, t }: { request: DocumentRequest; t: T }) {
  const papers: PaperKind[] =
    quality === null ? [] : papersFor({ quality, isIdentityProved: identity !== null }).map(({ kind }) => kind);
  return (
    <>
      {papers.map((kind) => (
        <CheckboxTile
          key={kind}
          name="items"
          scope={kind}
          value={kind}
          label={t(`requests:paper.${kind}.name`)}
          t={t}
        />
      ))}
      <CheckboxTile name="items" scope="act" value="act" label={t("requests:asked.act")} t={t} />
    </>
  );
}
