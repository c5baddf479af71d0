import type { ReactNode } from "react";
import type { DeclarationKind } from "#lib/declarations/core/index.ts";
import type { Asked } from "./asked.ts";
import { birthQuestions } from "./birth.tsx";
import { deathQuestions } from "./death.tsx";
import { divorceQuestions } from "./divorce.tsx";
import { marriageQuestions } from "./marriage.tsx";

type Questions = (asked: Asked) => Promise<ReactNode | "placeFirst">;

const QUESTIONS: Readonly<Record<DeclarationKind, Questions>> = {
  birth: birthQuestions,
  death: deathQuestions,
  marriage: marriageQuestions,
  divorce: divorceQuestions,
};

/** The questions of one section of a file; `placeFirst` when the place of the event must be told before. */
export async function questionsOf(asked: Asked): Promise<ReactNode | "placeFirst"> {
  return QUESTIONS[asked.file.declaration.kind](asked);
}
