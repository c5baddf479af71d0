/** Family names as Moroccan acts write them: Arabic, then usual Latin spellings, the most usual first. */
export const FAMILY_NAMES = `
العلوي El Alaoui/Alaoui/Lalaoui/Al Alaoui/Elalaoui | علوي Alaoui | الإدريسي El Idrissi/Idrissi/Drissi | الإدريسي العلوي El Idrissi El Alaoui/Idrissi Alaoui
العلمي El Alami/Alami/Lalami | العمراني El Amrani/Amrani/Lamrani | الوزاني El Ouazzani/Ouazzani/Wazzani | الشرقاوي Cherkaoui/El Cherkaoui/Echerkaoui | بنسودة Bensouda/Ben Souda
بنجلون Benjelloun/Ben Jelloun | بناني Bennani/Benani | بنيس Bennis/Benniss | بنونة Bennouna | بنكيران Benkirane/Benkiran | بن عبد الله Ben Abdallah/Benabdallah/Ben Abdellah/Benabdellah
بنموسى Benmoussa/Ben Moussa | بنعلي Benali/Ben Ali | بن علي Ben Ali/Benali | بنعمر Benomar/Ben Omar | بنحمو Benhammou | بنشقرون Benchekroun/Benchakroun | بنصالح Bensaleh/Bensalah
بنزكري Benzekri | بنسعيد Bensaïd/Bensaid | بنيحيى Benyahya/Ben Yahya | بنبراهيم Benbrahim/Ben Brahim | بنحدو Benhaddou | بنعزوز Benazzouz | بنطالب Bentaleb/Ben Taleb | بنهيمة Benhima
برادة Berrada/Barrada | التازي Tazi/Ettazi | الفاسي El Fassi/Fassi/El Fasi | الفاسي الفهري Fassi Fihri/El Fassi El Fihri | الفهري El Fihri/Fihri | الكتاني El Kettani/Kettani/Kittani
العراقي El Iraqi/Iraqi/Laraki/El Iraki | العروسي El Aroussi/Laaroussi/Laroussi/El Aaroussi | العزوزي El Azzouzi/Azzouzi/Lazzouzi | الصقلي Skalli/Sqalli/Es-Skalli | السقاط Sekkat/Skat
السبتي Sebti/Essebti | السباعي Sebaï/Essbai/Sbai/Es-Sbaï | السلاوي Slaoui/Esslaoui | المراكشي El Marrakchi/Marrakchi | المكناسي El Meknassi/Meknassi/Meknasi | الرباطي Rbati/Errbati
الطنجاوي Tanjaoui/Ettanjaoui | التطواني Tetouani/Ettetouani | الفيلالي El Filali/Filali | السوسي Soussi/Essoussi | الريفي Rifi/Errifi | الزياني Ziani/Ezziani/Zayani
الناصري Naciri/Ennaciri/Nassiri/Ennassiri | الناجي Naji/Ennaji | النجار Najjar/Ennajjar | الحداد El Haddad/Haddad | حداد Haddad | الخياط El Khayat/Khayat/Khayyat | الصباغ Sebbagh/Essabbagh/Sabbagh
الحسني El Hassani/Hassani | الحسيني El Houssaini/Houssaini/El Housseini | الحمدوني El Hamdouni/Hamdouni | الحياني El Hayani/Hayani/Lhayani | الخطيب El Khatib/Khatib/Lkhatib
الخطابي El Khattabi/Khattabi | الخليفي El Khalifi/Khalifi | الداودي Daoudi/Eddaoudi | الدكالي Doukkali/Eddoukkali | الذهبي Dahbi/Eddahbi/Dehbi | الراشدي Rachidi/Errachidi
الرشيدي Rachidi/Errachidi | الرامي Rami/Errami | الرحماني Rahmani/Errahmani | الركراكي Regragui/Ragragui/Erregragui | الزروالي Zerouali/Ezzerouali | الزيتوني Zitouni/Ezzitouni
الزهراوي Zahraoui/Ezzahraoui | السعيدي Saïdi/Essaïdi/Saidi/Essaidi | السعداوي Saadaoui/Essaadaoui | السالمي Salmi/Essalmi | الشاوي Chaoui/Echchaoui | الشعيبي Chouaïbi/Chouaibi
الشرايبي Chraïbi/Chraibi/Echchraibi | الشامي Chami/Echchami | الشافعي Chafii/Chafai/Chafiai | الصنهاجي Sanhaji/Essanhaji | الصالحي Salhi/Essalhi/Salihi | الطاهري Tahiri/Ettahiri
الطويل Taouil/Ettaouil/Tawil | الطالبي Talbi/Ettalbi | العباسي El Abbassi/Abbassi/Labbassi | العبدي El Abdi/Abdi/Laabdi | العثماني El Othmani/Otmani/El Otmani | العلاوي El Allaoui/Allaoui
العمري El Omari/Omari/Lamri | العياشي El Ayachi/Ayachi/Layachi | العيساوي El Aïssaoui/Aissaoui/Aïssaoui | الغازي El Ghazi/Ghazi/Rhazi | الغزاوي El Ghazaoui/Ghazaoui | الغالي El Ghali/Ghali
القادري El Kadiri/Kadiri/El Qadiri | القاسمي El Kasmi/Kasmi/El Kassimi | القباج Kabbaj/El Kabbaj | القصري El Kasri/Kasri | الكوهن El Kohen/Kohen | الكنوني Guennouni/El Guennouni/El Gannouni
الكروج El Guerrouj/Guerrouj | اللحياني El Lahiani/Lahiani | المالكي El Malki/Malki/Maliki | المنصوري El Mansouri/Mansouri/Lmansouri/Elmansouri | المرابط El Mrabet/Mrabet/Lamrabet | المريني El Merini/Merini/Mrini
المسعودي El Messaoudi/Messaoudi | المصباحي El Mesbahi/Mesbahi | المغاري El Mghari/Mghari | المهدي El Mehdi/Mehdi | الموساوي El Moussaoui/Moussaoui | المودن El Moudden/Moudden
الميلودي El Miloudi/Miloudi | النعيمي Naïmi/Ennaïmi/Naimi | النوري Nouri/Ennouri | الهاشمي El Hachimi/Hachimi/El Hachmi/Hachmi | الهلالي El Hilali/Hilali | الوالي El Ouali/Ouali/El Wali
الوردي El Ouardi/Ouardi/El Wardi | اليعقوبي El Yaakoubi/Yacoubi/El Yacoubi | اليازغي El Yazghi/Yazghi | اليوسفي El Youssoufi/Youssoufi/El Youssefi/Youssefi | أمزيان Ameziane/Amzian/Mezian
أزولاي Azoulay/Azoulai | أوحنا Ohana/Ouhanna | أزنكوض Aznkoud/Azenkoud | أيت الحاج Aït El Haj/Ait Lhaj/Ait El Hadj | أيت علي Aït Ali/Ait Ali | أيت بن حدو Aït Ben Haddou/Ait Benhaddou
أوعلي Ou Ali/Ouali | أوشن Ouchen/Ouchene | أخنوش Akhannouch/Akhenouch | أبو زيد Abouzaïd/Abou Zaid/Abouzid | أبو القاسم Aboulkacem/Aboulkassim/Abou El Kacem | باحنيني Bahnini
بلحاج Belhaj/Bel Haj/Belhadj | بلمختار Belmokhtar | بلقاضي Belkadi/Belqadi | بلعربي Belarbi/Bellarbi | بلخياط Belkhayat | بلفقيه Belfqih/Belfkih | بوزيان Bouziane/Bouzian
بوستة Boucetta/Bousta | بوعبيد Bouabid | بوعزاوي Bouazzaoui | بوحدو Bouhaddou | بوطالب Boutaleb | بوكوس Boukous | بوشتى Bouchta | جبريل Jebril/Jibril | جطو Jettou
حجي Hajji/Haji | حجاج Hajjaj | حميش Hmich/Himmich | حمداوي Hamdaoui | حموتي Hammouti | خيري Khaïri/Khairi | ديوري Diouri | رحو Rahhou/Rahou | زنيبر Znibar/Zniber
زروق Zerrouk/Zerrouq | سدراتي Sedrati | شباط Chabat/Chabbat | صبري Sabri/Sabry | صديقي Seddiki/Sadiki/Seddiqi | طوبي Toubi | عباد Abbad | عزيمان Azziman/Aziman
عصيد Assid | عكاشة Okacha/Oukacha | غلاب Ghellab/Ghallab | فرحات Farhat/Ferhat | فكري Fikri | قشاشي Kechachi | كديرة Guedira | كسوس Guessous/Kessous | كنون Guennoun/Gannoun
لحلو Lahlou/Lahlo | لزرق Lazrak/Lazraq | لغزاوي Laghzaoui | لمريني Lamrini | مزوار Mezouar/Mzouar | مكوار Mekouar | مرزوق Merzouk/Marzouk | مزيان Meziane/Mezian | معنينو Maaninou
نجمي Nejmi/Najmi | نخيلي Nkhili | هلال Hilal | وهبي Ouahbi/Wahbi | ولعلو Oualalou | يعلى Yaâla/Yaala | يطة Yata | طارق Tarik/Tariq | زكي Zaki | عمور Amor/Amour | كيكيش Guiguich
ڭسوس Guessous | ڭنون Guennoun | ݣديرة Guedira | الݣروج El Guerrouj | بنڭرير Benguerir
`;
