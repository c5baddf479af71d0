import { TextInput } from "#components/forms/text-input.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Hint } from "#components/ui/hint.tsx";
import type { OpenedRegister } from "#lib/acts/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { rangesOf } from "#lib/registers/core/index.ts";

type Props = { opened: OpenedRegister; hasMinutes: boolean; locale: Locale; t: T };

/** The papers of a register: its alphabetical tables and its minutes once it is closed (D99:5), and the register itself by ranges of numbers. */
export function RegisterPapers({ opened: { register, hasTenYears }, hasMinutes, locale, t }: Props) {
  const { id, closing, regime, lastNo } = register;
  if (regime === "R37" && lastNo === 0) return null;
  const here = `/api/desk/registers/${id}`;
  const ranges = rangesOf(register);
  const paper = (href: string, label: string) => (
    <ButtonLink
      key={href}
      kind="secondary"
      icon="print"
      href={`${href}${href.includes("?") ? "&" : "?"}locale=${locale}`}
    >
      {label}
    </ButtonLink>
  );
  return (
    <Stack as="section" gap="m" labelledBy="register-papers">
      <h2 id="register-papers">{t("registers.papers.title")}</h2>
      <Actions>
        {closing !== null && paper(`${here}/table.pdf`, t("registers.papers.table"))}
        {hasTenYears && paper(`${here}/table.pdf?of=tenYears`, t("registers.papers.tenYears"))}
        {hasMinutes && paper(`${here}/minutes.pdf`, t("registers.papers.minutes"))}
        {ranges.length === 1 && paper(`${here}/register.pdf`, t("registers.papers.register"))}
        {ranges.length > 1 &&
          ranges.map(({ from, to }) =>
            paper(`${here}/register.pdf?from=${from}&to=${to}`, t("registers.papers.range", { from, to })),
          )}
      </Actions>
      {lastNo > 1 && (
        <details>
          <summary>{t("registers.papers.some")}</summary>
          <form method="get" action={`${here}/register.pdf`}>
            <Stack gap="s">
              <input type="hidden" name="locale" value={locale} />
              <Row>
                <TextInput
                  name="from"
                  label={t("registers.papers.from")}
                  kind="number"
                  inputMode="numeric"
                  width="short"
                  t={t}
                />
                <TextInput
                  name="to"
                  label={t("registers.papers.to")}
                  kind="number"
                  inputMode="numeric"
                  width="short"
                  t={t}
                />
              </Row>
              <Actions>
                <Button kind="secondary" icon="print">
                  {t("registers.papers.print")}
                </Button>
              </Actions>
            </Stack>
          </form>
        </details>
      )}
      {closing === null && <Hint>{t("registers.papers.afterClosing")}</Hint>}
      <Hint>{t("registers.papers.hint")}</Hint>
    </Stack>
  );
}
