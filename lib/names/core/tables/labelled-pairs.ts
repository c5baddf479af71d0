/**
 * Spellings of one name by people, offices and other countries; many names here are in no other table.
 * What the phonetic keys are measured on.
 */
export const SAME_NAME = `
محمد Mohamed | محمد Mohammed | محمد Mouhamed | محمد Muhammad | محمد Mohammad | محمد Mohamad | يوسف Youssef | يوسف Youcef | يوسف Yusuf | يوسف Yousef
خديجة Khadija | خديجة Hadija | خديجة Khadidja | عبد الرحمان Abderrahmane | عبد الرحمان Abdurrahmane | عبد الرحمن Abderrahman | عبدالرحمان Abderahman | عبد الرحمان Abd Errahmane
العلوي El Alaoui | العلوي Alaoui | العلوي Lalaoui | العلوي El-Alaoui | لعلوي Lalaoui | لعلوي El Alaoui | بنسودة Bensouda | بن سودة Bensouda | بنسودة Ben Souda | الشرقاوي Cherkaoui
الشرقاوي Echarkaoui | الشرقاوي El Cherkaoui | الشرقاوي Charkaoui | الشرقاوي Sherkawi | إدريس Driss | ادريس Idris | إبراهيم Brahim | ابراهيم Ibrahim | إسماعيل Smail | لحسن Lahcen
الحسن Lahcen | الحسن Lahsen | لحسن El Hassan | الحسين Lhoucine | لحسين El Houssaine | امحمد M’hamed | امحمد Mhamed | امبارك Mbarek | مبارك M’barek | لعربي Larbi
العربي Larbi | لخضر Lakhdar | الأخضر Lakhdar | لكبير Lekbir | الكبير Lakbir | لمراني Lamrani | العمراني Lamrani | بنجلون Benjelloune | بنجلون Ben Jalloun | التازي Ettazi
الورياغلي El Ouriaghli | الورياغلي Ouriagli | الودغيري Oudghiri | الودغيري El Oudghiri | البوعناني El Bouanani | البوعناني Bouanani | البقالي El Bakkali | البقالي Bakkali | بقالي Bekkali | البوزيدي Bouzidi
الجابري El Jabri | الجابري Jabri | الجوهري El Jaouhari | الجوهري Jawhari | الحريري El Hariri | الحموشي Hammouchi | الحموشي El Hammouchi | الدرقاوي Derkaoui | الدرقاوي Eddarkaoui | الدباغ Debbagh
الدباغ Dabbagh | الرايس Raïs | الرويسي Rouissi | الزموري Zemmouri | الزموري Ezzammouri | السملالي Semlali | السملالي Essemlali | السرغيني Serghini | السرغيني Sarghini | الشنتوفي Chantoufi
الصديقي Seddiki | الصديقي Essadiki | الضعيف Daif | الطنجي Tanji | الطنجي Ettanji | العطار El Attar | العطار Lattar | العوفير Laoufir | العوني El Aouni | الغماري El Ghomari
الغماري Ghoumari | الفقير El Fakir | الفقير Lfakir | الفرجاني El Ferjani | القرشي El Korchi | القرشي Korachi | القيسي El Kaissi | الكحل Lakhal | الكرامي El Grami | اللبار Lebbar
اللعبي Laabi | المتوكل El Moutawakil | المتوكل Moutaouakil | المجاطي El Mejjati | المحمدي El Mohammadi | المحمدي Lmhamdi | المرنيسي El Mernissi | المرنيسي Mernissi | المزواري El Mezouari | المغراوي El Maghraoui
المغراوي Maghrawi | الهبطي El Habti | الورزازي Ouarzazi | الوردي Louardi | اليزيدي El Yazidi | أيت وعراب Ait Ouarab | أيت باها Ait Baha | أوزين Ouzzine | أوجار Aoujjar | باقر Baker
بنحمزة Benhamza | بن حمزة Benhamza | بنعيسى Benaissa | بن عيسى Ben Aïssa | بنعاشر Benacher | بناصر Bennaceur | بن ناصر Bennasser | بنخلدون Benkhaldoun | بنمنصور Benmansour | بنعبد الجليل Benabdeljalil
بنزيدان Benzidane | بنكروم Benkarroum | بوعنان Bouanane | بوهلال Bouhlal | بوهوش Bouhouche | بوغالب Boughaleb | بوخريص Boukhriss | بومهدي Boumehdi | بوسلهام Bousselham | بوسلهام Bouselham
جنان Jnane | حجيب Hajib | حسناوي Hasnaoui | حمودان Hamoudane | خربوش Kharbouche | دحمان Dahmane | رغاي Reghai | زرهوني Zerhouni | زغلول Zaghloul | سكوري Skouri
شكري Choukri | شكري Chokri | طنان Tannane | عامري Amri | عبابو Ababou | عزمي Azmi | عميمي Amimi | غنام Ghannam | فتوحي Fettouhi | قدوري Kaddouri
كرومي Karroumi | لزعر Lazaar | لطرش Latrach | مجدوب Majdoub | مجدوب Mejdoub | مرابط Mourabit | مشيشي Mchichi | المشيشي El Mechichi | معروف Maarouf | ملوكي Mellouki
ناصف Nassif | نغميش Neghmich | هدان Haddane | هرموش Hermouch | واعزيز Ouaaziz | وحمان Ouahmane | يحياوي Yahyaoui | يحياوي Yahiaoui | يعلاوي Yaalaoui | زروال Zeroual
توفيق Toufik | جواد Jaouad | جواد Jawad | رضوان Redouane | رضوان Radwan | مروان Merouane | أنوار Anouar | صفوان Safwan | وليد Oualid | وسيلة Ouassila
وسيلة Wassila | ياقوت Yakout | يمينة Yamina | ربى Rouba | شذى Chada | غفران Ghofrane | إسراء Israe | إسراء Israa | ميمونة Mimouna | رابحة Rabha
هنية Hania | فطومة Fattouma | فطيمة Ftima | حادة Hadda | طاهرة Tahira | عبوش Abbouch | عبد الحفيظ Abdelhafid | عبد المطلب Abdelmottalib | عبد المطلب Abdelmoutaleb | عبد الودود Abdelouadoud
عبد الغفار Abdelghaffar | عبد الشكور Abdechakour | عبد السميع Abdessamie | نصيرة Nassira | نجلاء Najlae | نجلاء Najla | صوفيا Soufia | كاميليا Kamilia | أروى Arwa | أروى Aroua
هبة الله Hibatallah | هبة الله Hiba Allah | ضحى Dhouha | رضى Rida | يحي Yahya | موسي Moussa | فاطمه Fatima | أمينه Amina | سفيان Sufyan | عثمان Osman
`;

/** Different names that look or sound close enough to be tried on the keys. */
export const OTHER_NAME = `
محمد Ahmed | محمد Mahmoud | محمد Hamid | محمد M’hamed | أحمد Hamid | أحمد Mohamed | أحمد Hammad | محمود Mohamed | امحمد Mohamed | حميد Ahmed
يوسف Younes | يوسف Yassine | يونس Youssef | خديجة Hajar | خديجة Khalida | كريم Karima | كريمة Karim | سعيد Saïda | سعيدة Saïd | أمين Amina
أمينة Amine | خالد Khalida | خالد Khalil | خليل Khalid | رشيد Rachida | رشيد Rida | سمير Samira | سميرة Salima | سليم Salima | سليمة Samira
علي Alaoui | علي Alae | علوي Alami | العلوي Alami | العلمي Alaoui | العلوي Allali | الإدريسي Driss | إدريس Idrissi | بنسودة Bensaïd | بنجلون Benkirane
بناني Bennis | بنيس Bennani | بنونة Bennani | برادة Benbrahim | التازي Tahiri | الفاسي Fassi Fihri | الفهري Fassi | الكتاني Kettari | العراقي Larbi | العمراني Alami
الناصري Naji | الناجي Naciri | النجار Naji | الحداد Haddou | الحسني Hassan | حسن Hasna | حسناء Hassan | حسن Hassani | مراد Mounir | منير Mourad
مروان Marwa | مروة Marouane | مريم Meriama | سلمى Salim | سناء Sanaa Lina | هدى Hind | هند Houda | نورة Noureddine | نور الدين Nasreddine | نصر الدين Noureddine
بدر الدين Badr | علاء الدين Azeddine | عز الدين Alaeddine | عبد الله Abdelali | عبد العالي Abdellah | عبد الرحيم Abderrahmane | عبد الرحمان Abderrahim | عبد الكريم Abdelkader | عبد القادر Abdelkrim | عبد الحق Abdelhakim
عبد الحكيم Abdelhak | عبد الحميد Abdelhadi | عبد السلام Abdessamad | عبد الصمد Abdessalam | عبد العزيز Abdelali | عبد المجيد Abdelmalek | عبد النبي Abdennour | عبد الواحد Abdelouahab | عبد الوهاب Abdelouahed | عبد اللطيف Abdelfattah
فاطمة Fatiha | فتيحة Fatima | فاطمة Fatima Zahra | فاطمة Fouad | فوزية Fouad | زينب Zahra | زهرة Zineb | نادية Nadir | نعيمة Nadia | نجاة Naji
ليلى Lamia | لمياء Leïla | لبنى Loubaba | لطيفة Latif | مليكة Malek | منصور Mansouri | المنصوري Mansour | مسعود Messaoudi | المسعودي Mesbahi | الطاهري Taher
طارق Taoufik | توفيق Tarik | زكرياء Zakia | زكية Zakaria | إلياس Ilham | إلهام Imane | إيمان Ilham | أيوب Yacoub | يعقوب Ayoub | أسامة Oussouma Ali
إسماعيل Ibrahim | إبراهيم Ismaïl | بلال Jalal | جلال Jamal | جمال Jalal | جميلة Jalila | هشام Hicham Ali | حسام Hicham | هشام Houssam | عمر Othmane
الشرقاوي Chraïbi | الشرايبي Cherkaoui | الدكالي Daoudi | الزروالي Ziani | الوزاني Ouali | الوردي Ouazzani | الصقلي Slaoui | السلاوي Skalli | القادري Kabbaj | المالكي Maliki Fassi
`;
