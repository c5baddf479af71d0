import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { OTHER_NAMES, TERRITORIES } from "../../../prisma/seed/territory/index.ts";
import { communeIndex, findCommunes } from "./commune-finder.ts";

const index = communeIndex(TERRITORIES, OTHER_NAMES);
const codesFor = (typed: string) => findCommunes(index, typed).map(({ code }) => code);

/** How people write these places, by code. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "01.051.01.01": "Al Hoceima|Alhoceima|el hoceima|Hoceima|AL-HOCEÏMA|الحسيمه|حسيمة",
  "01.051.01.05": "imzouren|Imzourn|امزورن",
  "01.051.01.07": "Targist|Targuist|تاركيست|ترجيست",
  "01.151.01.01": "Chefchaouen|Chafchaouen|Chefchaoun|شفشاون",
  "01.331.01.01": "Ksar el Kebir|Ksar Kebir|Al Ksar El Kebir|القصر الكبير|قصر كبير",
  "01.331.01.03": "larache|Larach|العرائش|العرايش|عرائش",
  "01.405.01.09": "Ouezzane|Wazzan|Ouazzane|وزان",
  "01.511.01": "Tanger|Tangier|TANGER|طنجة|طنجه",
  "01.511.01.01": "Assilah|Asilah|Assila|أصيلا|اصيلة",
  "01.511.01.03": "Beni Makada|Bni Makada|بنى مكادة|بني مكاده",
  "01.571.01.11": "Tetouan|Tétouan|Titouan|تطوان",
  "01.573.01.01": "Fnideq|Fnidek|Fnidak|الفنيدق|فنيدق",
  "01.573.01.03": "martil|Martile|مرتيل",
  "01.573.01.05": "M'diq|Mdiq|Mdik|المضيق|مضيق",
  "02.113.01.09": "Berkane|Berkan|بركان",
  "02.113.01.25": "Saidia|Saïdia|السعيديه|سعيدية",
  "02.251.01.03": "Figuig|Figig|فكيك|فجيج|فڭيڭ",
  "02.265.01.03": "Guercif|Gercif|Guersif|كرسيف|ڭرسيف|غرسيف",
  "02.381.01.05": "Nador|En-Nador|الناضور|ناظور",
  "02.381.01.09": "Zeghanghane|Zghanghan|ازغنغان",
  "02.411.01.23": "Oujda|Wajda|Ujda|وجده",
  "02.533.01.33": "Taourirt|Tawrirt|تاوريرت",
  "03.061.01.01": "Meknes|Mekness|Meknès|Miknas|مكناس",
  "03.131.01.02": "Imouzzer Marmoucha|Imouzer Marmoucha|ايموزار مرموشة",
  "03.171.01.05": "El Hajeb|Hajeb|Al-Hajib|الحاجب|حاجب",
  "03.231.01": "Fes|Fez|FÈS|فاس",
  "03.271.01.01": "Azrou|Azru|ازرو|أزرو",
  "03.271.01.03": "Ifrane|ifran|افران|يفرن",
  "03.271.03.01": "Ain Leuh|Aïn Leuh|Ain Louh|عين اللوح",
  "03.451.01.09": "Sefrou|Sefru|صفرو|سفرو",
  "03.531.01.05": "Taounate|Tawnat|تاونات",
  "03.561.01.11": "Taza|Tazza|تازه",
  "04.281.01.01": "Kenitra|Kénitra|Quenitra|Al Qonitra|القنيطره|قنيطرة|القنيطرة|لقنيطرة",
  "04.281.01.05": "Mehdia|Mehdya|Mahdia|المهديه|مهدية",
  "04.281.11.07": "Moulay Bousselham|Moulay Bouslham|My Bousselham|مولاى بوسلهام",
  "04.291.01.01": "Khemisset|Khémisset|Lkhmissat|الخميسات|خميسات",
  "04.291.01.05": "Tiflet|Tifelt|تيفلت|تفلت",
  "04.291.05.11": "Oulmes|Oulmès|Walmas|اولماس|ولماس",
  "04.421.01": "Rabat|Ar-Ribat|الرباط|رباط",
  "04.421.01.01": "Agdal Riad|Agdal-Riyad|اكدال الرياض|أڭدال الرياض|أݣدال الرياض",
  "04.421.01.05": "Hassan|Hasan|حسان",
  "04.421.01.07": "Touarga|Twarga|التواركة|تواركه|توارڭة",
  "04.421.01.09": "Yacoub El Mansour|Yaacoub Mansour|Yaakoub El Mansour|يعقوب المنصور",
  "04.441.01": "Sale|Salé|Sala|سلا",
  "04.441.01.03": "Bab Lamrissa|Bab Mrissa|باب لمريسة|باب المريسه",
  "04.441.01.08": "Sidi Bouknadel|Sidi Bou Knadel|Bouknadel|سيدي ابي القنادل",
  "04.481.01.11": "Sidi Kacem|Sidi Kassem|Sidi Qacem|سيدى قاسم",
  "04.491.01.07": "Sidi Slimane|Sidi Sliman|Sidi Soulaymane|سيدى سليمان|سيدي سليمان",
  "04.501.01.01": "Ain El Aouda|Aïn Aouda|Ain Aouda|عين العوده|عين عودة",
  "04.501.01.05": "Skhirat|Skhirate|Essekhirat|الصخيرات|صخيرات",
  "04.501.01.07": "Temara|Témara|Tamara|تماره|تمارة",
  "05.081.01.03": "Demnate|Damnat|دمنات",
  "05.091.01.01": "Beni Mellal|Bni Mellal|Béni-Mellal|بنى ملال|بني ملال",
  "05.255.01.05": "Fkih Ben Salah|Fquih Bensaleh|Fqih Ben Salah|الفقيه بنصالح|الفقيه بن صالح",
  "05.301.01.01": "Khenifra|Khénifra|Khnifra|خنيفره",
  "05.311.01.01": "Boujad|Bejaad|Bejâad|ابي الجعد|بجعد",
  "05.311.01.07": "Khouribga|Khribga|خريبكه|خريبڭة",
  "05.311.01.09": "Oued Zem|Wad Zem|Oued-Zem|وادى زم|وادي زم",
  "06.111.01.03": "Bouznika|Bouzniqa|بوزنيقه",
  "06.117.01.03": "Berrechid|Berchid|Barrachid|برشيد",
  "06.141.01": "Casablanca|Casa|Dar el Beida|الدار البيضاء|الدار البيضا|دار البيضاء|كازا",
  "06.141.01.01": "Anfa|أنفا|انفا",
  "06.141.01.03": "Maarif|El Maârif|Al Maarif|المعاريف|معاريف",
  "06.141.01.61": "Ben M'sik|Ben Msick|بن مسيك|ابن مسيك",
  "06.181.01.01": "Azemmour|Azemour|Azamor|ازمور",
  "06.181.01.03": "El Jadida|Eljadida|Al Jadida|jadida|الجديده|جديدة",
  "06.371.01.01": "Mohammedia|Mohamadia|Mohammédia|Mouhammadia|المحمديه|محمدية",
  "06.385.01.01": "Bouskoura|Bouskora|بوسكوره",
  "06.461.01.15": "Settat|Setat|Sattat|سطات",
  "07.041.01.01": "Ait Ourir|Aït Ourir|ايت اورير|أيت أورير",
  "07.161.01.01": "Chichaoua|Chichawa|شيشاوه",
  "07.191.01.03": "Kelaat Sraghna|El Kelaa des Sraghna|Kelâa des Sraghna|قلعه السراغنه|قلعة سراغنة",
  "07.211.01.05": "Essaouira|Es-Saouira|Souira|Mogador|الصويره|صويرة",
  "07.351.01": "Marrakech|Marrakesh|Marakech|Merrakech|مراكش",
  "07.351.01.05": "Gueliz|Guéliz|Gheliz|كليز|ڭليز|جيليز",
  "07.427.01.01": "Ben Guerir|Benguerir|Bengrir|بن جرير|بنجرير|ابن كرير",
  "07.431.01.03": "Safi|Asfi|اسفي|آسفى",
  "08.201.01.05": "Errachidia|Er-Rachidia|Rachidia|الراشيدية|الرشيديه",
  "08.201.01.13": "Moulay Ali Cherif|Rissani|الريصاني",
  "08.363.01.03": "Midelt|Midlt|ميدلت",
  "08.401.01.07": "Ouarzazate|Ouarzazat|Warzazate|ورززات|ورزازات",
  "08.577.01.11": "Tinghir|Tineghir|Tinerhir|تنغير|تينغير",
  "08.587.01.13": "Zagora|Zaghora|زاڭورة|زاكوره|زاݣورة",
  "09.001.01.01": "Agadir|AGADIR|اكادير|أڭادير|أݣادير|أغادير",
  "09.163.01.11": "Biougra|Biugra|بيوكرة|بيوڭرى",
  "09.273.01.05": "Ait Melloul|Aït Meloul|ايت ملول|أيت ملول",
  "09.273.01.15": "Inezgane|Inzegane|Inezgan|انزكان|إنزڭان",
  "09.541.01.13": "Taroudant|Taroudannt|Taroudante|تارودنت|تارودانت",
  "09.581.01.07": "Tiznit|Tiznite|تزنيت",
  "10.261.01.03": "Guelmim|Goulimine|Gulmim|كلميم|ڭلميم|ݣلميم",
  "10.473.01.03": "Sidi Ifni|Ifni|سيدى افني|سيدي ايفني",
  "10.521.01.01": "Tan-Tan|Tantan|Tan Tan|طان طان|طانطان",
  "11.121.01.01": "Boujdour|Bojador|بوجدور",
  "11.221.01.01": "Smara|Es-Smara|Essemara|السماره|سمارة",
  "11.321.01.03": "Laayoune|Laâyoune|El Aaiun|العيون|لعيون",
  "12.391.01.01": "Dakhla|Ad-Dakhla|Eddakhla|الداخله|داخلة",
};

describe("searching a commune", () => {
  const written = Object.entries(SPELLINGS).flatMap(([code, all]) => all.split("|").map((typed) => ({ code, typed })));

  it("finds 95 of 100 spellings in four keystrokes or when the whole name is typed", () => {
    const missed = written.filter(
      ({ code, typed }) => !codesFor([...typed].slice(0, 4).join("")).includes(code) && !codesFor(typed).includes(code),
    );
    expect(written.length).toBeGreaterThanOrEqual(200);
    expect(1 - missed.length / written.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });

  it("finds every commune by its own two names", () => {
    const communes = TERRITORIES.filter(({ level }) => level === "commune" || level === "arrondissement");
    for (const { code, nameAr, nameFr } of communes) {
      expect(codesFor(nameAr), nameAr).toContain(code);
      expect(codesFor(nameFr), nameFr).toContain(code);
    }
  });

  it("puts the exact name first and a town before a village", () => {
    expect(codesFor("الرباط")[0]).toBe("04.421.01");
    expect(codesFor("sale")[0]).toBe("04.441.01");
    expect(codesFor("أزرو")[0]).toBe("03.271.01.01");
  });

  it("finds a commune by any word of its name", () => {
    expect(codesFor("ifni")).toContain("10.473.01.03");
    expect(codesFor("بوسلهام")).toContain("04.281.11.07");
  });

  it("never proposes a province, a region or a cercle", () => {
    for (const typed of ["الحوز", "Rehamna", "Souss", "لالة"]) {
      for (const found of findCommunes(index, typed)) expect(["commune", "arrondissement"]).toContain(found.level);
    }
  });

  it("finds nothing when nothing is written", () => {
    for (const typed of ["", "  ", "-", "…"]) expect(codesFor(typed)).toEqual([]);
  });

  it("gives at most ten answers, each once, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (typed) => {
        const codes = codesFor(typed);
        expect(codes.length).toBeLessThanOrEqual(10);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
