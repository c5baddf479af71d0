type Dual = { ar: string; latin: string };

export type BookletMarriageView = {
  key: string;
  wife: Dual;
  /** A day as far as it is known. */
  since: string | null;
  end: { how: string; on: string | null } | null;
  /** Whether her own act tells it too: she has a page. */
  hasPage: boolean;
};

export type BookletChildView = { key: string; name: Dual; bornOn: string; diedOn: string | null; isDead: boolean };

export type IssuedBookletView = {
  serial: string;
  number: number;
  reason: string | null;
  office: string;
  on: string;
  isOwn: boolean;
};

/** One booklet that somebody may ask for, with what it would tell; or why it is not for them. */
export type BookletView = {
  holderId: string;
  holder: Dual;
  isCardKnown: boolean;
  refusal: string | null;
  reader: string | null;
  marriages: readonly BookletMarriageView[];
  children: readonly BookletChildView[];
  issued: readonly IssuedBookletView[];
};
