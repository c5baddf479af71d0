import { enterDesk } from "./support/staff.ts";
import { DESK, test } from "./support/story.ts";

test.use({ viewport: DESK });

for (const locale of ["ar", "fr"] as const)
  test(`${locale}: pictures`, async ({ page, context }) => {
    const shot = async (name: string, path: string, width = 1440) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/${path}`);
      await page.screenshot({ path: `/tmp/shots/rul-${locale}-${name}.png`, fullPage: true });
    };
    await enterDesk(context, "nadia");
    await shot("desk", "desk/rulings");
    const href = await page.locator('main a[href*="/desk/rulings/"]').first().getAttribute("href");
    const id = href?.split("/").at(-1) ?? "";
    const line = page.locator("main tbody tr").first();
    const [no = "", year = ""] = ((await line.locator("bdi").nth(1).textContent()) ?? "").split("/");
    await page.locator('main input[name="year"]').fill(year);
    await page.locator('main input[name="no"]').fill(no);
    await page.locator('main form[action$="/find"] button').click();
    await page.waitForURL(/\/desk\/acts\//);
    const act = new URL(page.url()).pathname.split("/").at(-2) ?? "";
    await shot("act", `desk/acts/${act}/rulings`);
    await shot("ask", `desk/acts/${act}/rulings?matter=clerical`);
    await shot("ask360", `desk/acts/${act}/rulings?matter=clerical`, 360);
    await shot("one", `desk/rulings/${id}`);
    await shot("court", `desk/rulings`);
    const links = page.locator('main a[href*="/desk/rulings/"]');
    const second = await links.nth(1).getAttribute("href");
    await shot("two", `desk/rulings/${second?.split("/").at(-1) ?? ""}`);
    const pdf = await page.request.get(`/api/desk/rulings/${id}/letter.pdf`);
    (await import("node:fs")).writeFileSync(`/tmp/shots/rul-${locale}.pdf`, await pdf.body());
    await context.clearCookies();
    await enterDesk(context, "centrale");
    await shot("list", "oversight/rulings");
    await shot("decide", `oversight/rulings/${id}`);
    await shot("decide360", `oversight/rulings/${id}`, 360);
    await context.clearCookies();
    await enterDesk(context, "procureur");
    await shot("prosecutor", "institution/corrections");
  });
