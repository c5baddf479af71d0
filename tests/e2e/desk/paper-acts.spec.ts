import { expect, test } from "@playwright/test";
import { command } from "../support/given.ts";
import { AS_READ, givenPaperAct } from "../support/paper-acts.ts";
import { enterDesk, freshAccount, STAFF } from "../support/staff.ts";

test("A paper act of 1956 in French is read a second time beside its image, certified, and copied without a day or a month", async ({
  browser,
  baseURL,
}) => {
  const [first, second] = [
    await browser.newContext({ baseURL: baseURL ?? "" }),
    await browser.newContext({ baseURL: baseURL ?? "" }),
  ];
  await enterDesk(first, STAFF.agdal);
  const { id } = await givenPaperAct(first);
  await command(first.request, `/api/desk/legacy/${id}/keying`, AS_READ);
  const mine = await first.newPage();
  await mine.goto(`/fr/desk/legacy/${id}`);
  await expect(mine.getByText("Une autre personne du bureau doit le lire à son tour")).toBeVisible();

  await enterDesk(second, STAFF.preparesAtAgdal);
  const page = await second.newPage();
  await page.goto(`/fr/desk/legacy/${id}`);
  await expect(page.getByRole("img", { name: "Image 1, page 1" })).toBeVisible();
  for (const [field, typed] of Object.entries(AS_READ.fields))
    await page.locator(`[name="fields.${field}.how"]`).selectOption((typed as { how: string }).how);
  await page.locator('[name="fields.givenName.text"]').fill("Fatma");
  await page.locator('[name="fields.familyName.text"]').fill("EL BAKKALI");
  await page.locator('[name="fields.bornOn.gregorian.year"]').fill("1956");
  await page.getByRole("button", { name: "Enregistrer ma lecture" }).click();
  await expect(page.getByRole("heading", { name: "Certifier l’acte" })).toBeVisible();

  const { code } = await freshAccount(second.request, STAFF.preparesAtAgdal);
  await page.locator('[name="code"]').fill(code);
  await page.getByRole("button", { name: "Certifier et signer" }).click();
  await expect(page.getByText("L’acte est certifié.")).toBeVisible();
  await expect(page.getByText("année 1956 (jour et mois non mentionnés)")).toBeVisible();
  const issue = page.getByRole("button", { name: "Délivrer et remettre", exact: true });
  await expect(async () => {
    await page.reload();
    await expect(issue).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.locator('[name="handOver.collector.name"]').fill("Fatma EL BAKKALI");
  await issue.click();
  await expect(page.getByText(/Écrivez le numéro de la (carte nationale|pièce)/).first()).toBeVisible();
  await page.locator('[name="handOver.collector.paperNumber"]').fill("AB123456");
  await issue.click();
  const pages = page.getByRole("link", { name: "Ouvrir les pages à imprimer" });
  expect((await second.request.get(String(await pages.getAttribute("href")))).status()).toBe(200);
  const copy = page.getByRole("link", { name: /^Copie intégrale — / });
  await expect(copy).toBeVisible();
  const pdf = await second.request.get(String(await copy.getAttribute("href")));
  expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  await Promise.all([first.close(), second.close()]);
});
