import { DateFields } from "#components/forms/date-fields.tsx";
import { PhoneInput } from "#components/forms/phone-input.tsx";
import type { Problems } from "#components/forms/problems.ts";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Textarea } from "#components/forms/textarea.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import {
  DELIVERIES,
  type Delivery,
  dirhamsOf,
  DOCUMENT_KINDS,
  feeOf,
  type Payment,
  PAYMENTS,
  QUALITIES,
  type RequestAnswers,
  type Section,
  STRANGERS,
  type Tariff,
  typedAt,
} from "#lib/requests/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";

export type SectionProps = {
  section: Section;
  answers: RequestAnswers;
  offices: readonly Office[];
  tariff: Tariff;
  payments: (delivery: Delivery) => readonly Payment[];
  problems: Problems;
  locale: Locale;
  t: T;
};

/** The questions of one page of the request. */
export function SectionQuestions(props: SectionProps) {
  switch (props.section) {
    case "document":
      return <DocumentQuestion {...props} />;
    case "act":
      return <ActQuestions {...props} />;
    case "applicant":
      return <ApplicantQuestions {...props} />;
    case "delivery":
      return <DeliveryQuestions {...props} />;
  }
}

function DocumentQuestion({ answers, problems, t }: SectionProps) {
  return (
    <RadioTiles
      name="kind"
      label={t("field.kind")}
      value={typedAt(answers, "document.kind")}
      options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      problems={problems}
      t={t}
    />
  );
}

function ActQuestions({ answers, offices, problems, locale, t }: SectionProps) {
  const typed = (field: string): string => typedAt(answers, `act.${field}`);
  const shared = { problems, t };
  const named = offices
    .map(({ code, nameAr, nameFr }) => ({ value: code, label: locale === "ar" ? nameAr : nameFr }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <Select
        name="office"
        label={t("field.office")}
        value={typed("office")}
        options={named}
        placeholder=""
        {...shared}
      />
      <RadioTiles
        name="known"
        label={t("field.known")}
        value={typed("known")}
        options={["reference", "identity"].map((value) => ({ value, label: t(`known.${value}`) }))}
        {...shared}
      />
      <TextInput
        name="no"
        label={t("field.no")}
        hint={t("hint.reference")}
        kind="number"
        width="short"
        value={typed("no")}
        autoComplete="off"
        {...shared}
      />
      <TextInput
        name="year"
        label={t("field.year")}
        hint={t("hint.reference")}
        kind="number"
        width="short"
        value={typed("year")}
        autoComplete="off"
        {...shared}
      />
      <TextInput
        name="name"
        label={t("field.holder")}
        hint={t("hint.identity")}
        value={typed("name")}
        autoComplete="off"
        {...shared}
      />
      <DateFields
        name="on"
        label={t("field.on")}
        hint={t("hint.on")}
        value={{ day: typed("on.day"), month: typed("on.month"), year: typed("on.year") }}
        {...shared}
      />
      <TextInput
        name="parents"
        label={t("field.parents")}
        hint={t("hint.identity")}
        value={typed("parents")}
        autoComplete="off"
        {...shared}
      />
    </>
  );
}

function ApplicantQuestions({ answers, problems, t }: SectionProps) {
  const typed = (field: string): string => typedAt(answers, `applicant.${field}`);
  const shared = { problems, t };
  return (
    <>
      <RadioTiles
        name="quality"
        label={t("field.quality")}
        value={typed("quality")}
        options={QUALITIES.map((quality) => ({ value: quality, label: t(`quality.${quality}`) }))}
        {...shared}
      />
      <TextInput name="name" label={t("field.name")} value={typed("name")} autoComplete="name" {...shared} />
      <TextInput
        name="cnie"
        label={t("field.cnie")}
        kind="identifier"
        width="medium"
        value={typed("cnie")}
        autoComplete="off"
        {...shared}
      />
      <Select
        name="stranger"
        label={t("field.stranger")}
        hint={t("hint.onlyOther")}
        value={typed("stranger")}
        options={STRANGERS.map((stranger) => ({ value: stranger, label: t(`stranger.${stranger}`) }))}
        placeholder=""
        optional
        {...shared}
      />
      <Textarea
        name="reasons"
        label={t("field.reasons")}
        hint={`${t("hint.onlyOther")} ${t("hint.reasons")}`}
        value={typed("reasons")}
        maxLength={2000}
        optional
        {...shared}
      />
    </>
  );
}

function DeliveryQuestions({ answers, tariff, payments, problems, t }: SectionProps) {
  const typed = (field: string): string => typedAt(answers, `delivery.${field}`);
  const shared = { problems, t };
  const ways = PAYMENTS.filter((way) => DELIVERIES.some((delivery) => payments(delivery).includes(way)));
  return (
    <>
      <RadioTiles
        name="delivery"
        label={t("field.delivery")}
        value={typed("delivery")}
        options={DELIVERIES.map((delivery) => ({
          value: delivery,
          label: t(`delivery.${delivery}`),
          hint: `${t(`delivery.${delivery}Hint`)} ${t("price", { price: dirhamsOf(feeOf(tariff, delivery)) })}`,
        }))}
        {...shared}
      />
      <RadioTiles
        name="payment"
        label={t("field.payment")}
        value={typed("payment")}
        options={ways.map((way) => ({ value: way, label: t(`payment.${way}`) }))}
        {...shared}
      />
      <TextInput
        name="address.street"
        label={t("field.street")}
        hint={t("hint.address")}
        value={typed("address.street")}
        autoComplete="street-address"
        optional
        {...shared}
      />
      <TextInput
        name="address.city"
        label={t("field.city")}
        value={typed("address.city")}
        autoComplete="address-level2"
        optional
        {...shared}
      />
      <TextInput
        name="address.postcode"
        label={t("field.postcode")}
        kind="number"
        width="short"
        value={typed("address.postcode")}
        autoComplete="postal-code"
        optional
        {...shared}
      />
      <PhoneInput
        name="phone"
        label={t("field.phone")}
        hint={t("hint.contact")}
        value={typed("phone")}
        optional
        {...shared}
      />
      <TextInput
        name="email"
        label={t("field.email")}
        kind="email"
        value={typed("email")}
        autoComplete="email"
        optional
        {...shared}
      />
    </>
  );
}
