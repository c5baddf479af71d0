import type { ReactNode } from "react";
import { TwinName } from "#components/forms/twin-name.tsx";
import type { NameKind } from "#lib/names/core/index.ts";
import type { SectionProps } from "./section-props.ts";
import { suggestionsFor, typedName } from "./typed.ts";

type NameQuestionProps = SectionProps & {
  name: string;
  kind: NameKind;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
};

/** A name in both scripts, with spellings proposed for the one left empty. */
export function NameQuestion({ answers, name, kind, ...shared }: NameQuestionProps) {
  return (
    <TwinName
      {...shared}
      name={name}
      value={typedName(answers, name)}
      suggestions={suggestionsFor(answers, name, kind)}
    />
  );
}
