import { TANGER_TETOUAN_AL_HOCEIMA } from "./01-tanger-tetouan-al-hoceima.ts";
import { ORIENTAL } from "./02-oriental.ts";
import { FES_MEKNES } from "./03-fes-meknes.ts";
import { RABAT_SALE_KENITRA } from "./04-rabat-sale-kenitra.ts";
import { BENI_MELLAL_KHENIFRA } from "./05-beni-mellal-khenifra.ts";
import { CASABLANCA_SETTAT } from "./06-casablanca-settat.ts";
import { MARRAKECH_SAFI } from "./07-marrakech-safi.ts";
import { DRAA_TAFILALET } from "./08-draa-tafilalet.ts";
import { SOUSS_MASSA } from "./09-souss-massa.ts";
import { GUELMIM_OUED_NOUN } from "./10-guelmim-oued-noun.ts";
import { LAAYOUNE_SAKIA_EL_HAMRA } from "./11-laayoune-sakia-el-hamra.ts";
import { DAKHLA_OUED_ED_DAHAB } from "./12-dakhla-oued-ed-dahab.ts";
import type { CommuneRow } from "./row.ts";

/**
 * The towns, the cities divided into arrondissements with their 41 arrondissements, and a choice of rural communes
 * with their cercles. The list of the High Commission for Planning has no row for the six cities: the stem shared by
 * the codes of their arrondissements stands for them.
 */
export const COMMUNES: readonly CommuneRow[] = [
  ...TANGER_TETOUAN_AL_HOCEIMA,
  ...ORIENTAL,
  ...FES_MEKNES,
  ...RABAT_SALE_KENITRA,
  ...BENI_MELLAL_KHENIFRA,
  ...CASABLANCA_SETTAT,
  ...MARRAKECH_SAFI,
  ...DRAA_TAFILALET,
  ...SOUSS_MASSA,
  ...GUELMIM_OUED_NOUN,
  ...LAAYOUNE_SAKIA_EL_HAMRA,
  ...DAKHLA_OUED_ED_DAHAB,
];
