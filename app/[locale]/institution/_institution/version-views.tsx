import { DeclaredLine } from "#components/institution/declared-line.tsx";
import { paperLabel } from "#components/institution/paper-words.ts";
import type { VersionView } from "#components/institution/versions-list.tsx";
import {
  declaredLines,
  institutionFormOf,
  type InstitutionKind,
  type ReviewField,
} from "#lib/declarations/core/index.ts";
import type { AnnouncedFile } from "#lib/declarations/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { moroccanTime } from "#lib/platform/clock.ts";

const SHOWN_DIGEST = 16;

/** The versions of a declaration with what each changed in the one before. */
export function versionViews(
  { versions }: Pick<AnnouncedFile, "versions">,
  kind: InstitutionKind,
  places: Readonly<Record<string, string>>,
  { locale, t }: { locale: Locale; t: T },
): VersionView[] {
  const form = institutionFormOf(kind);
  const linesOf = (at: number): readonly ReviewField[] => {
    const answers = versions[at]?.answers;
    return answers ? form.parts.flatMap((part) => declaredLines(part, answers)) : [];
  };
  const drawn = (line: ReviewField | undefined) =>
    line ? <DeclaredLine line={line} of={form} places={places} locale={locale} t={t} /> : "—";
  return versions.map(({ version, at, digest }, place) => {
    const { day, time } = moroccanTime(at);
    const [before, after] = [linesOf(place - 1), linesOf(place)];
    const paths = [...new Set([...before, ...after].map(({ path }) => path))];
    const find = (lines: readonly ReviewField[], path: string) => lines.find((line) => line.path === path);
    const changed = paths.filter(
      (path) => JSON.stringify(find(before, path)?.value) !== JSON.stringify(find(after, path)?.value),
    );
    return {
      version,
      on: day,
      time: time.slice(0, 5),
      digest: digest.slice(0, SHOWN_DIGEST),
      changed:
        place === 0
          ? []
          : changed.map((path) => ({
              key: path,
              label: paperLabel(path, form, t),
              before: drawn(find(before, path)),
              after: drawn(find(after, path)),
            })),
    };
  });
}
