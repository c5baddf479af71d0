/** Names heard and written without their first vowel: إدريس is Driss, إبراهيم is Brahim. Folded words. */
const LATIN_SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^driss?/u, "idriss"],
  [/^b(?=rahim)/u, "ib"],
  [/^s(?=mai|mae)/u, "is"],
  [/^m(?=h[ae]m+[ea]d)/u, "am"],
  [/^mo?u?ba?(?=rak|rek|rk)/u, "mba"],
  [/^you?ss?ou?f|^yuss?uf/u, "youssef"],
  [/^youn+ouss?/u, "younes"],
  [/^taha$/u, "tah"],
  [/^is+h(?=a[qk])/u, "is_h"],
];

const ARABIC_SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?=دريس|براهيم|سماعيل)/u, "ا"],
  [/^ا(?=مبارك)/u, ""],
  [/^او(?=[اع])/u, "و"],
  [/اة$/u, "ات"],
];

function withVariants(word: string, variants: readonly (string | undefined)[]): readonly string[] {
  return [word, ...variants.filter((variant) => variant !== undefined && variant.length > 1)] as readonly string[];
}

function after(word: string, prefix: RegExp): string | undefined {
  return prefix.test(word) ? word.replace(prefix, "") : undefined;
}

/** The readings of a folded Arabic word: لعلوي is العلوي said quickly, but لبيب keeps its ل. */
export function arabicReadings(folded: string): readonly string[] {
  const word = ARABIC_SHORT_FORMS.reduce((text, [pattern, whole]) => text.replace(pattern, whole), folded);
  return withVariants(word, [after(word, /^ل(?=[^اويل]..)/u), word === "عمرو" ? "عمر" : undefined]);
}

/** The readings of a folded Latin word: glued articles (Elalaoui, Lalaoui, Errachidi), عبد names, th for two letters. */
export function latinReadings(folded: string): readonly string[] {
  const whole = LATIN_SHORT_FORMS.reduce((text, [pattern, full]) => text.replace(pattern, full), folded);
  const word = whole.replace(/^(ben|bou|ait|)abd[aeiou]{0,2}(?:l|(?=[rsntzd]|ch|sh))(?=.{3})/u, "$1abd_");
  const variants = [
    after(whole, /^abd[aeu]l(?=[aeiou])/u)?.replace(/^/u, "abdl"),
    /^(?:aitl|aboul)./u.test(word) ? word.replace("l", "") : undefined,
    after(word, /^[ae]l(?=.{4})/u),
    after(word, /^[ae](?:([rstnzd])(?=\1)|ch(?=ch|h)|(?=ch))/u),
    after(word, /^l(?=[^eiouy].{2}|ou[aei])/u),
    /^ou[^aeiouyw]/u.test(word) ? word.replace("ou", "w") : undefined,
    after(word, /^l[ae](?=[^aeiouy].{2})/u),
    /[td]h/u.test(word) ? word.replace(/([td])h/gu, "$1_h") : undefined,
  ];
  return withVariants(word, variants);
}
