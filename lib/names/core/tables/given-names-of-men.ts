/** Given names of men as Moroccan acts write them: Arabic, then usual Latin spellings, the most usual first. */
export const GIVEN_NAMES_OF_MEN = `
محمد Mohamed/Mohammed/Mouhamed/Muhammad | أحمد Ahmed/Ahmad | محمود Mahmoud/Mahmod | امحمد M’hamed/Mhamed/Amhamed
حميد Hamid | حامد Hamed | حماد Hammad | حمادي Hammadi/Hamadi | حمو Hammou/Hamou | حمزة Hamza | حسن Hassan/Hasan
الحسن El Hassan/Lahcen/Lahssen/Lhassan | حسين Houcine/Hussein/Hossein/Houssine/Hoceine | الحسين El Houcine/Lhoucine/Lhoussaine/El Houssaine
حسني Housni/Hosni | حسان Hassane/Hassan | يوسف Youssef/Youcef/Yusuf/Yousef/Youssouf | يونس Younes/Younès/Younous/Youness
ياسين Yassine/Yacine/Yasine | ياسر Yasser/Yassir | يحيى Yahya/Yahia | يعقوب Yaâqoub/Yaacoub/Yakoub | إبراهيم Ibrahim/Brahim/Ibrahem
إسماعيل Ismail/Smail/Ismael/Ismaïl | إسحاق Ishaq/Ishak/Isshaq | إدريس Driss/Idriss/Idris | إلياس Ilyas/Ilias/Elias/Ilyass
إلياسين Ilyassine | أيوب Ayoub/Ayyoub | أمين Amine/Amin | أنس Anas/Anass | أنور Anouar/Anwar | أسامة Oussama/Osama/Ousama
أكرم Akram | أشرف Achraf/Ashraf | أيمن Aymane/Aïmane/Ayman | أديب Adib | أزهر Azhar | أسعد Assaad/Asaad | آدم Adam/Adame
إحسان Ihsane/Ihssane | إياد Iyad/Iyade | أوس Aous | بدر Badr/Badre | بدر الدين Badreddine/Badr Eddine | بلال Bilal/Billal
بشير Bachir/Bashir | بوشعيب Bouchaïb/Bouchaib | بوعزة Bouazza | بوجمعة Boujemaa/Boujemâa | بوبكر Boubker/Boubakr/Boubaker
أبو بكر Abou Bakr/Aboubakr/Aboubaker | باسم Bassim/Basim | بهاء Bahae/Bahaa | بهاء الدين Bahaeddine/Bahae Eddine | براء Baraa/Barae
تاج الدين Tajeddine/Taj Eddine | توفيق Taoufik/Toufik/Tawfiq | تميم Tamim | تامر Tamer | ثامر Thamer | جمال Jamal/Jamale
جمال الدين Jamal Eddine/Jamaleddine | جلال Jalal/Jalale | جواد Jaouad/Jawad | جعفر Jaafar/Jaâfar | جابر Jaber/Jabir
جليل Jalil | جميل Jamil | جيلالي Jilali/Djilali | الجيلالي El Jilali/Jilali | حاتم Hatim/Hatem | حبيب Habib | لحبيب Lahbib/El Habib
حفيظ Hafid/Hafidh | حكيم Hakim | حليم Halim | حمد الله Hamdallah | حيدر Haydar/Haidar | خالد Khalid/Khaled | خليل Khalil
خليفة Khalifa | خلدون Khaldoun | داود Daoud/Dawoud/Daoude | رشيد Rachid/Rashid | راشد Rachid/Rached | رشاد Rachad/Rachade
رضا Reda/Réda/Rida/Ridha | رضوان Redouane/Redouan/Radouane/Ridouane | رحال Rahal/Rahhal | ريان Rayan/Rayane/Rayyan | رفيق Rafik/Rafiq
رؤوف Raouf | رائد Raed/Raïd | رمزي Ramzi | رياض Riad/Ryad/Riyad | ربيع Rabie/Rabii/Rabi | زكرياء Zakaria/Zakariae/Zakariya
زهير Zouhair/Zouhaïr/Zohair/Zuhair | زيد Zaïd/Zaid/Zayd | زياد Ziad/Ziyad | زين العابدين Zine El Abidine/Zine Elabidine
زين الدين Zineddine/Zine Eddine | سعيد Saïd/Said/Saeed | سعد Saad/Saâd | سعد الدين Saadeddine/Saad Eddine | سفيان Soufiane/Sofiane/Sofian/Soufyane
سليمان Soulaïmane/Soulaimane/Slimane/Souleymane | سليم Salim/Selim | سالم Salem | سلام Salam | سمير Samir | سامي Sami/Samy | سهيل Souhaïl/Souhail/Suhail
سيف الدين Seifeddine/Saïf Eddine/Saifeddine | سيف Seif/Saïf | شكيب Chakib | شريف Cherif/Chérif/Charif | شعيب Chouaïb/Chouaib | شفيق Chafik/Chafiq
شهاب Chihab | شمس الدين Chamseddine/Chams Eddine | صالح Saleh/Salih | صلاح Salah | صلاح الدين Salaheddine/Salah Eddine/Salah Dine | صابر Saber/Sabir
صفوان Safouane/Safwane/Safwan | صديق Seddik/Sadik/Siddiq | صهيب Souhaïb/Souhaib | ضياء Diae/Diaa/Dia | ضياء الدين Diae Eddine/Diaeddine
طارق Tarik/Tariq/Tarek | طه Taha | طاهر Taher/Tahir/Tahar | الطاهر Taher/Tahar/Ettaher | طيب Taïb/Tayeb | الطيب Taïb/Ettayeb/Tayeb | طلحة Talha
عادل Adil/Adel | عامر Amer/Amir | عمر Omar/Oumar | عمرو Amr/Amrou | عمار Ammar/Amar | عماد Imad/Imade | عماد الدين Imad Eddine/Imadeddine
عثمان Othmane/Otmane/Othman/Outmane | عدنان Adnane/Adnan | عزيز Aziz | عز الدين Azeddine/Azzeddine/Azzedine/Ezzeddine | عصام Issam/Issame/Essam
علي Ali/Aly | عالي Ali/Aali | علاء Alae/Alaa | علاء الدين Alae Eddine/Alaeddine/Alaaeddine | علال Allal | عياد Ayad/Ayyad
عباس Abbas/Abbes | عبدو Abdou | العربي Larbi/El Arbi/Larabi | العياشي Layachi/El Ayachi | عمران Imrane/Imran/Omrane | عيسى Aïssa/Issa/Aissa
عبد الله Abdellah/Abdallah/Abdullah/Abdoullah | عبد الإله Abdelilah/Abdelillah | عبد الرحمان Abderrahmane/Abdurrahman/Abderrahman/Abderahmane/Abdelrahman
عبد الرحيم Abderrahim/Abderahim/Abdurrahim | عبد الرزاق Abderrazak/Abderrazzak/Abderrazzaq | عبد الرؤوف Abderraouf/Abderaouf
عبد السلام Abdeslam/Abdesslam/Abdessalam/Abdussalam | عبد الصمد Abdessamad/Abdesamad/Abdssamad | عبد القادر Abdelkader/Abdelqader | عبد الكريم Abdelkrim/Abdelkarim/Abdulkarim
عبد العزيز Abdelaziz/Abdulaziz/Abdelâziz | عبد العالي Abdelali/Abdelaali | عبد الغني Abdelghani/Abdelrhani | عبد الغفور Abdelghafour/Abdelrhafour | عبد الفتاح Abdelfattah/Abdelfatah
عبد اللطيف Abdellatif/Abdelatif/Abdullatif | عبد المجيد Abdelmajid/Abdelmajide | عبد المالك Abdelmalek/Abdelmalik | عبد المولى Abdelmoula | عبد النبي Abdennabi/Abdenbi
عبد الناصر Abdennasser/Abdenasser/Abdelnasser | عبد النور Abdennour/Abdenour | عبد الهادي Abdelhadi/Abdulhadi | عبد الواحد Abdelouahed/Abdelwahed/Abdelouahad
عبد الوهاب Abdelouahab/Abdelwahab/Abdelouahhab | عبد الجليل Abdeljalil/Abdeljlil | عبد الجبار Abdeljabbar/Abdeljebbar | عبد الحق Abdelhak/Abdelhaq | عبد الحكيم Abdelhakim/Abdelhakime
عبد الحميد Abdelhamid/Abdulhamid | عبد الحي Abdelhay/Abdelhai | عبد الخالق Abdelkhalek/Abdelkhalak | عبد الصادق Abdessadek/Abdessadik | عبد الباقي Abdelbaki/Abdelbaqi
عبد العظيم Abdeladim/Abdelâdim | عبد المنعم Abdelmounim/Abdelmoneim/Abdelmounaim | عبد المومن Abdelmoumen/Abdelmoumene | غسان Ghassane/Ghassan | غالي Ghali/Rhali
فاتح Fatih/Fateh | فاروق Farouk/Farouq | فاضل Fadel/Fadil | فؤاد Fouad/Fouade/Fuad | فتح الله Fathallah/Fathellah | فتحي Fathi | فريد Farid | فوزي Faouzi/Fawzi
فهد Fahd/Fahad | فيصل Fayçal/Faysal/Fayssal/Faïçal | قاسم Kacem/Kassem/Qassim | قيس Kaïs/Qays/Kais | كريم Karim/Krim | كمال Kamal/Kamale | كامل Kamel/Kamil
لطفي Lotfi/Loutfi | لقمان Lokmane/Loqmane/Louqmane | لؤي Louay/Louaï | ماجد Majid/Majed | مالك Malek/Malik | مبارك Mbarek/Mbark/Moubarak/M’barek
المختار El Mokhtar/Mokhtar/Lmokhtar | مختار Mokhtar/Moukhtar | مصطفى Mostafa/Mustapha/Moustapha/Mostapha/Moustafa | معاذ Mouad/Moad/Mouadh/Moaad | منير Mounir/Monir
منصور Mansour/Mansor | منصف Moncef/Mounsif/Monsef | مراد Mourad/Morad/Murad | مروان Marouane/Marwane/Marwan/Merouane | مسعود Messaoud/Massoud/Messoud
مهدي Mehdi/Mahdi | المهدي El Mehdi/Elmehdi/El Mahdi | مولود Mouloud/Miloud | ميلود Miloud/Milloud | ميمون Mimoun/Mimoune | موسى Moussa/Mousa | معتصم Moatassim/Mouatassim
محسن Mohcine/Mouhcine/Mohsine/Mohssine | نبيل Nabil | ناصر Nasser/Nacer/Nacir | نصر الدين Nasreddine/Nasr Eddine | نجيب Najib/Nejib | نزار Nizar/Nizare | نعيم Naïm/Naim
نوح Nouh | نور الدين Noureddine/Nour Eddine/Nordine/Nouredine | نوفل Naoufal/Naoufel/Nawfal | هشام Hicham/Hisham | هاشم Hachem/Hachim/Hashim | هيثم Haïtam/Haitham/Haytham/Haytam
وائل Wael/Ouaïl/Waïl | وليد Walid/Oualid/Waleed | وسيم Wassim/Ouassim | وديع Ouadie/Wadie/Ouadii | وجدي Wajdi/Oujdi | وحيد Ouahid/Wahid | يزيد Yazid
أماياس Amayas | أكسيل Aksil/Axil | يوبا Youba/Yuba | ماسين Massine/Macine | سيفاو Sifaou/Sifaw | إيدير Idir | أمناي Amnay | يوغرتن Yougourten/Yugurten | أنير Anir | أيور Ayour
`;
