import { preliminaryForm } from "#components/portal/preliminary-form.ts";
import { documentNeeds, findCitizenFile, placeChain } from "#lib/declarations/index.ts";
import { answerAt } from "#lib/declarations/core/index.ts";
import { drawDocument, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";

/** The printable form of a sent declaration, for the citizen whose browser holds its secret. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.formPdf", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const locale = isLocale(asked) ? asked : "ar";
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findCitizenFile(id, secret, now());
    if (!file) return seeOther(`/${locale}/resume?why=notHere`);
    const { declaration, office } = file;
    const { reference, deadline, regime, submittedAt, answers } = declaration;
    if (reference === null || regime === null || submittedAt === null || office === null)
      return seeOther(`/${locale}/declaration/${id}`);
    const chain = await placeChain(answerAt(answers, "place.commune"), now());
    const told = {
      reference,
      submittedAt,
      submittedOn: moroccanDay(submittedAt),
      declaration,
      deadline,
      office,
      place: { ar: printedPlaceAr(chain), fr: printedPlaceFr(chain) },
      needs: documentNeeds(declaration, regime),
      uploads: file.uploads.filter(({ status }) => status === "clean"),
      url: `${config().publicUrl}/${locale}/track?reference=${reference}`,
    };
    const bytes = await drawDocument(preliminaryForm(told, locale, textsOf(locale, declaration.kind, "journey")));
    return pdfResponse(bytes, reference);
  });
}
