/** One article in one sentence of our own: code, title and text in both languages. */
export type WrittenArticle = readonly [code: string, titleAr: string, titleFr: string, textAr: string, textFr: string];
