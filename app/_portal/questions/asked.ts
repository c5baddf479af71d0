import type { SectionProps } from "#components/portal/journey/section-props.ts";
import type { CitizenFile } from "#lib/declarations/index.ts";

/** One section to be drawn, or one page of it: the file, what is searched for among communes, and what every question is given. */
export type Asked = {
  section: string;
  part?: string | undefined;
  file: CitizenFile;
  search: { q: string; province: string };
  shared: SectionProps;
};
