import type { ReactNode } from "react";
import { type CertificateType, linesOfBlanks, OFFICE_KINDS } from "#lib/certificates/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

type TypeFormProps = { type: CertificateType | undefined; today: DateParts; hidden: ReactNode; t: T };

/** The next version of a type of administrative certificate, begun from the last one. */
export function TypeForm({ type, today, hidden, t }: TypeFormProps) {
  const of = (name: string) => t(`certificates:type.${name}`);
  return (
    <form method="post" action="/api/oversight/certificates" aria-label={of("write")} noValidate>
      {hidden}
      <Stack gap="m">
        <TextInput
          name="code"
          label={of("code")}
          hint={of("codeHint")}
          kind="identifier"
          width="medium"
          value={type?.code}
          maxLength={40}
          t={t}
        />
        <TextInput name="nameAr" label={of("nameAr")} lang="ar" value={type?.name.ar} maxLength={120} t={t} />
        <TextInput name="nameFr" label={of("nameFr")} lang="fr" value={type?.name.fr} maxLength={120} t={t} />
        <Textarea
          name="wordsAr"
          label={of("wordsAr")}
          lang="ar"
          value={type?.words.ar}
          rows={4}
          maxLength={1500}
          t={t}
        />
        <Textarea
          name="wordsFr"
          label={of("wordsFr")}
          lang="fr"
          value={type?.words.fr}
          rows={4}
          maxLength={1500}
          t={t}
        />
        <Textarea
          name="blanks"
          label={of("blanks")}
          hint={of("blanksHint")}
          value={type && linesOfBlanks(type.blanks)}
          rows={5}
          maxLength={2000}
          t={t}
        />
        <CheckboxTile
          name="localAuthority"
          label={of("localAuthority")}
          checked={type?.signers.includes("localAuthority")}
          t={t}
        />
        {OFFICE_KINDS.map((kind) => (
          <CheckboxTile
            key={kind}
            name={`officeKinds.${kind}`}
            label={t(`certificates:officeKind.${kind}`)}
            checked={type?.officeKinds.includes(kind)}
            t={t}
          />
        ))}
        <DateFields name="fromOn" label={of("fromOn")} hint={of("fromOnHint")} value={today} t={t} />
        <Actions>
          <Button>{of("send")}</Button>
        </Actions>
      </Stack>
    </form>
  );
}
