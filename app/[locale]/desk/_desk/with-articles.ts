import type { FileView } from "#components/desk/verify/file-view.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { citedCodes } from "#lib/guidance/core/index.ts";
import { articlesCited } from "#lib/guidance/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** The file with what the article behind each check says today. */
export async function withArticles(view: FileView, locale: Locale, at: Date): Promise<FileView> {
  const day = civilDayAt(at);
  const articles = await articlesCited(
    "desk",
    view.checks.map(({ article }) => article),
    { day, at },
  );
  const checks = view.checks.map((check) => {
    const [first] = citedCodes(check.article);
    const article = articles.find(({ code }) => code === first);
    if (!article) return check;
    return { ...check, law: article.text[locale], ...(!article.isCompared && { isLawNotCompared: true as const }) };
  });
  return { ...view, checks };
}
