import { foldLetters } from "./folding.ts";

/** Towns and tribes that are proposed as names now and then; the list only warns. */
const PLACES_AND_TRIBES = `
الرباط Rabat | الدار البيضاء Casablanca | فاس Fes | فاس Fès | مكناس Meknes | مراكش Marrakech | طنجة Tanger | تطوان Tetouan | وجدة Oujda | أكادير Agadir
القنيطرة Kenitra | سلا Sale | آسفي Safi | الجديدة El Jadida | بني ملال Beni Mellal | خريبكة Khouribga | سطات Settat | تازة Taza | الحسيمة Al Hoceima | الناظور Nador
العيون Laayoune | الداخلة Dakhla | كلميم Guelmim | ورزازات Ouarzazate | الرشيدية Errachidia | زاكورة Zagora | تنغير Tinghir | ميدلت Midelt | خنيفرة Khenifra | إفران Ifrane
الصويرة Essaouira | شفشاون Chefchaouen | العرائش Larache | وزان Ouazzane | بركان Berkane | تاوريرت Taourirt | فجيج Figuig | تارودانت Taroudant | تيزنيت Tiznit | طاطا Tata
أصيلة Asilah | أزرو Azrou | صفرو Sefrou | أزمور Azemmour | برشيد Berrechid | المحمدية Mohammedia | تمارة Temara | الصخيرات Skhirat | مولاي إدريس زرهون Zerhoun | سيدي قاسم Sidi Kacem
زمور Zemmour | دكالة Doukkala | الشاوية Chaouia | عبدة Abda | الرحامنة Rehamna | السراغنة Sraghna | الحوز Haouz | سوس Souss | الغرب Gharb | الريف Rif
بني زناسن Beni Snassen | أيت باعمران Ait Baamrane | أيت عطا Ait Atta | بني مطير Beni Mtir | زيان Zayane | تافيلالت Tafilalet | درعة Draa | جبالة Jbala | غمارة Ghomara | الشياظمة Chiadma
`;

const FOLDED = new Set(
  PLACES_AND_TRIBES.split(/[|\n]/u).flatMap((entry) => {
    const found = /^\s*(\P{Script=Latin}+?)\s+(\p{Script=Latin}.*?)\s*$/u.exec(entry);
    return found ? [foldLetters(found[1] ?? ""), foldLetters(found[2] ?? "")] : [];
  }),
);

/** True for the name of a well-known town or tribe of Morocco, in Arabic or Latin. */
export function isPlaceOrTribe(name: string): boolean {
  return FOLDED.has(foldLetters(name));
}
