/** Given names of women as Moroccan acts write them: Arabic, then usual Latin spellings, the most usual first. */
export const GIVEN_NAMES_OF_WOMEN = `
فاطمة Fatima/Fatma/Fatimah | فاطمة الزهراء Fatima Zahra/Fatima Ezzahra/Fatima-Zohra/Fatimazahra/Fatima Zahrae | خديجة Khadija/Hadija/Khadidja/Khadijah
عائشة Aïcha/Aicha/Aisha | مريم Meryem/Maryam/Mariam/Meriem/Myriam/Miryam | زينب Zineb/Zaynab/Zainab/Zeineb | أمينة Amina | آمنة Amna/Emna
سعاد Souad/Soad/Suad | سعيدة Saïda/Saida | سعدية Saadia/Saâdia | السعدية Essaadia/Saadia | سميرة Samira | سمية Soumia/Soumaya/Soumeya/Sumaya
سناء Sanae/Sanaa/Sana | سلمى Salma/Selma | سلوى Saloua/Salwa | سارة Sara/Sarah | سهام Siham/Sihame | سهيلة Souhaïla/Souhaila | سكينة Soukaïna/Soukaina/Sakina
سليمة Salima | سامية Samia/Samya | سندس Sondos/Soundous/Soundouss | أسماء Asmae/Asmaa/Asma | إلهام Ilham/Ilhame/Elham | إيمان Imane/Iman/Imen
إكرام Ikram/Ikrame | إحسان Ihsane/Ihssane | إيناس Inass/Inas/Ines | أمل Amal/Amale | آمال Amal/Amale | أميمة Oumaïma/Oumaima/Omaima | أمال Amal/Amale
أحلام Ahlam/Ahlame | أنيسة Anissa/Anisa | آسية Assia/Asia/Assya | آية Aya/Ayah | إبتسام Ibtissam/Ibtissame/Ibtisam | أسيل Assil/Aseel | أريج Arij/Areej
بشرى Bouchra/Bouchrae/Bochra/Bushra | بثينة Boutaïna/Bouthaina/Boutayna | بسمة Basma/Besma | بديعة Badia/Badiaa | باتول Batoul/Batoule | بهيجة Bahija
تورية Touria/Thouria | ثريا Touria/Thouraya/Touraya | جميلة Jamila/Djamila | جيهان Jihane/Jihan | جليلة Jalila | جهاد Jihad/Jihade | جنات Jannat/Jannate/Janat
حنان Hanane/Hanan | حليمة Halima | حياة Hayat/Hayate | حفيظة Hafida/Hafidha | حفصة Hafsa/Hafssa | حسناء Hasnae/Hasnaa/Hasna | حورية Houria/Houriya | حبيبة Habiba
حكيمة Hakima | حميدة Hamida | خولة Khaoula/Khawla | خلود Khouloud/Khoulode | خيرة Khaïra/Khira/Khayra | دنيا Dounia/Donia/Dunya | دعاء Douae/Douaa/Doaa | دلال Dalal/Dalale
ربيعة Rabia/Rabiaa/Rabiâa | رجاء Rajae/Rajaa/Raja | رحمة Rahma | رشيدة Rachida/Rashida | رقية Rokaya/Roukia/Rkia/Rokia | ريم Rim/Rime/Reem | رانية Rania/Ranya
رباب Rabab/Rababe | رحيمة Rahima | راضية Radia/Radhia | رضوى Radoua/Radwa | رتيبة Ratiba | روان Rawane/Raouane | زهرة Zahra/Zohra | الزهرة Zahra/Zohra/Ezzahra
زهور Zhour/Zouhour/Zhor | زكية Zakia | زبيدة Zoubida/Zubida/Zoubayda | زليخة Zoulikha/Zoleikha | زهيرة Zouhaïra/Zouhaira/Zahira | شيماء Chaïmae/Chaimaa/Chayma/Chaïmaa
شروق Chourouk/Chorouk | شادية Chadia | شفيقة Chafika | شريفة Cherifa/Charifa | صفاء Safae/Safaa/Safa | صفية Safia/Safiya | صباح Sabah | صالحة Salha
ضحى Doha/Douha | طامو Tamou | الطاهرة Tahra/Tahira/Ettahira | ظريفة Drifa | عتيقة Atika/Atiqa | عزيزة Aziza | عفاف Afaf/Afafe | عواطف Aouatif/Awatif/Aouatef
عبلة Abla | عالية Alia/Aalia | علية Oulaya/Alia | غيثة Ghita/Rhita | غزلان Ghizlane/Rhizlane/Ghizlan | فتيحة Fatiha/Ftiha | فاتحة Fatiha/Fatha | فوزية Fouzia/Faouzia/Fawzia
فريدة Farida | فدوى Fadoua/Fadwa | فاتن Faten/Fatine | فاطنة Fatna | فضيلة Fadila | فردوس Firdaous/Ferdaous/Firdaws | كريمة Karima | كوثر Kaoutar/Kawtar/Kaouthar/Kawthar
كنزة Kenza/Kinza | كلثوم Keltoum/Kaltoum/Kelthoum | لطيفة Latifa | ليلى Leïla/Laïla/Layla/Leila/Laila | لبنى Loubna/Lobna/Lubna | لمياء Lamiae/Lamia/Lamyae
لينة Lina | لينا Lina | لجين Loujaïne/Loujain | مليكة Malika | منى Mouna/Mona | مونية Mounia/Monia | مها Maha | ماجدة Majda/Majida | ملاك Malak/Malake
منال Manal/Manale | مروة Marwa/Maroua | ميساء Maïssae/Maissa | منار Manar | مينة Mina | مباركة Mbarka/Moubaraka | نادية Nadia/Nadya | نعيمة Naïma/Naima
نجاة Najat/Najate | نجوى Najoua/Najwa | نزهة Nezha/Nouzha/Nozha | نوال Naoual/Nawal/Nawale | نورة Noura/Nora | نور Nour/Nor | نور الهدى Nour El Houda/Nourelhouda/Nour Elhouda
نهى Nouha/Noha | نهيلة Nouhaïla/Nohaila/Nouhayla | نسرين Nisrine/Nesrine/Nissrine | نبيلة Nabila | نجية Najia | ندى Nada | هاجر Hajar/Hajer | هدى Houda/Hoda/Huda
هند Hind/Hinde/Hend | هناء Hanae/Hanaa/Hana | هبة Hiba/Heba | هالة Hala/Halla | وفاء Wafae/Ouafae/Wafaa/Ouafaa | وئام Wiam/Ouiam/Wiame | وردة Warda/Ouarda
وصال Wissal/Ouissal/Wisal | وداد Widad/Ouidad/Wided | يسرى Yousra/Yosra/Yusra | ياسمين Yasmine/Yassmine/Jasmine | ياسمينة Yasmina | يامنة Yamna | يطو Itto/Itou
تيليلا Tilila | سيليا Silya/Celia | تيزيري Tiziri | نوميديا Noumidia/Numidia | تالا Tala | إيزة Izza | تافوكت Tafoukt | تودا Touda | ماماس Mamass/Mamas | أمانار Amanar
`;
