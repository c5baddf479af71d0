import { UnusedForm } from "#components/desk/registers/unused-form.tsx";
import { VolumeForm } from "#components/desk/registers/volume-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Table } from "#components/ui/table.tsx";
import type { OpenedRegister, PaperKept } from "#lib/acts/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { randomToken } from "#lib/platform/random.ts";
import { UNUSED_REASONS } from "#lib/registers/core/index.ts";

type Props = {
  register: OpenedRegister["register"];
  paper: PaperKept;
  mayKeep: boolean;
  /** What the officer asked to record: a volume or an unused number. */
  record: string;
  login: string | undefined;
  locale: Locale;
  t: T;
};

/** The paper of a register: its stamped volumes (D99:3-4), its unused numbers, and what the officer records of both. */
export function PaperRegister({ register, paper, mayKeep, record, login, locale, t }: Props) {
  const { volumes, unused, expected, originals } = paper;
  const last = volumes.at(-1);
  const isKept = mayKeep && register.closing === null;
  const here = `/${locale}/desk/registers/${register.id}`;
  const isRecording = (what: "volume" | "unused") => isKept && (last ? record === what : what === "volume");
  const hidden = <HiddenFields idempotencyKey={randomToken(18)} locale={locale} />;
  return (
    <Stack as="section" gap="m" labelledBy="paper-register">
      <h2 id="paper-register">{t("registers.paper.title")}</h2>
      {register.closing === null && <p>{t("registers.paper.expected", { no: expected })}</p>}
      {last ? <Volumes volumes={volumes} t={t} /> : <Note tone="warn">{t("registers.paper.none")}</Note>}
      {unused.length > 0 && <Unused unused={unused} t={t} />}
      {isKept && !isRecording("volume") && !isRecording("unused") && (
        <Actions>
          <ButtonLink kind="secondary" small href={`${here}?record=volume#paper-register`}>
            {t("registers.paper.open")}
          </ButtonLink>
          <ButtonLink kind="secondary" small href={`${here}?record=unused#paper-register`}>
            {t("registers.paper.unusedTitle")}
          </ButtonLink>
        </Actions>
      )}
      {isRecording("volume") && (
        <Card title={t("registers.paper.open")} level={3}>
          <p>{t("registers.paper.openHint")}</p>
          <VolumeForm
            id={register.id}
            next={{ volume: (last?.no ?? 0) + 1, firstNo: expected, originals }}
            isFirst={!last}
            hidden={hidden}
            login={login}
            t={t}
          />
        </Card>
      )}
      {last && isRecording("unused") && (
        <Card title={t("registers.paper.unusedTitle")} level={3}>
          <p>{t("registers.paper.unusedHint")}</p>
          <UnusedForm
            id={register.id}
            expected={expected}
            volume={last.no}
            reasons={UNUSED_REASONS}
            hidden={hidden}
            login={login}
            t={t}
          />
        </Card>
      )}
    </Stack>
  );
}

function Volumes({ volumes, t }: { volumes: PaperKept["volumes"]; t: T }) {
  return (
    <Table
      caption={t("registers.paper.volumes")}
      captionHidden
      rows={volumes}
      rowKey={({ no }) => String(no)}
      columns={[
        { key: "no", label: t("registers.paper.volume"), heads: true, cell: ({ no }) => <bdi>{no}</bdi> },
        { key: "pages", label: t("registers.paper.pages"), cell: ({ pages }) => <bdi>{pages}</bdi> },
        { key: "originals", label: t("registers.paper.originals"), cell: ({ originals }) => <bdi>{originals}</bdi> },
        {
          key: "first",
          label: t("registers.paper.firstNo"),
          cell: ({ no, firstNo }) => no === volumes[0]?.no && <bdi>{firstNo}</bdi>,
        },
        {
          key: "stamp",
          label: t("registers.paper.stamp"),
          wide: true,
          cell: ({ stampedOn, stampedBy, court }) => (
            <>
              <DateText on={stampedOn} t={t} /> · <bdi>{stampedBy}</bdi> · <bdi>{court}</bdi>
            </>
          ),
        },
      ]}
    />
  );
}

function Unused({ unused, t }: { unused: PaperKept["unused"]; t: T }) {
  return (
    <Table
      caption={t("registers.paper.unused")}
      rows={unused}
      rowKey={({ no }) => String(no)}
      columns={[
        { key: "no", label: t("registers.no"), heads: true, cell: ({ no }) => <bdi>{no}</bdi> },
        {
          key: "place",
          label: t("registers.paper.place"),
          cell: ({ volume, page }) => t("registers.paper.placeOf", { volume, page }),
        },
        {
          key: "reason",
          label: t("registers.paper.reason"),
          wide: true,
          cell: ({ reason, note }) => (
            <>
              {t(`registers.paper.reasons.${reason}`)} · <bdi>{note}</bdi>
            </>
          ),
        },
      ]}
    />
  );
}
