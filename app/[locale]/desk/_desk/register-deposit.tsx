import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { DepositTrail } from "#components/registers/deposit-trail.tsx";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { randomToken } from "#lib/platform/random.ts";
import type { DepositedRegister } from "#lib/registers/index.ts";

type Props = { deposit: DepositedRegister; mayWrite: boolean; today: IsoDay; locale: Locale; t: T };

/** Where the originals of a closed paper register are on their way to the court and, from abroad, to the ministry (D99:6-8). */
export function RegisterDeposit({ deposit, mayWrite, today, locale, t }: Props) {
  const { registerId, copies, year, isAbroad } = deposit;
  return (
    <Stack as="section" gap="m" labelledBy="register-deposit">
      <h2 id="register-deposit">{t("deposit:title")}</h2>
      {copies.map(({ copy, events }) => (
        <DepositTrail
          key={copy}
          copy={copy}
          events={events}
          year={year}
          isAbroad={isAbroad}
          today={today}
          writer={mayWrite ? "office" : undefined}
          action={`/api/desk/registers/${registerId}/deposit`}
          hidden={(values) => <HiddenFields idempotencyKey={randomToken(18)} locale={locale} values={values} />}
          t={t}
        />
      ))}
    </Stack>
  );
}
