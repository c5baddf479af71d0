/**
 * Professions as Moroccan acts write them: Arabic for a man / a woman | French for a man / a woman | other French spellings.
 * A word without a slash serves both.
 */
export const PROFESSIONS = `
بدون | sans | sans profession, sans emploi, néant, aucune, aucun, S.P., SP, chômeur, chômeuse, en chômage, au chômage, inactif, inactive
ربة بيت | femme au foyer | ménagère, mère au foyer
متقاعد / متقاعدة | retraité / retraitée | pensionné, pensionnée, à la retraite
طالب / طالبة | étudiant / étudiante | étudiant universitaire, étudiante universitaire
تلميذ / تلميذة | élève | lycéen, lycéenne, collégien, collégienne, écolier, écolière
متدرب / متدربة | stagiaire |
تاجر / تاجرة | commerçant / commerçante | négociant, négociante, marchand, marchande
مستخدم / مستخدمة | employé / employée | salarié, salariée
موظف / موظفة | fonctionnaire | fonctionnaire d'État, employé de l'État
إطار | cadre |
إطار بنكي | cadre bancaire | cadre de banque
مستخدم بنكي / مستخدمة بنكية | employé de banque / employée de banque | banquier, banquière, agent bancaire
فلاح / فلاحة | agriculteur / agricultrice | cultivateur, cultivatrice, fellah, paysan, paysanne, exploitant agricole
عامل فلاحي / عاملة فلاحية | ouvrier agricole / ouvrière agricole | salarié agricole, salariée agricole
كساب / كسابة | éleveur / éleveuse | éleveur de bétail
راع / راعية | berger / bergère |
نحال / نحالة | apiculteur / apicultrice |
بستاني / بستانية | jardinier / jardinière |
صياد / صيادة | pêcheur / pêcheuse | marin pêcheur, marin-pêcheur
بحار / بحارة | marin | matelot
عامل / عاملة | ouvrier / ouvrière | travailleur, travailleuse
عامل مياوم / عاملة مياومة | journalier / journalière | ouvrier journalier, ouvrière journalière
عامل بناء / عاملة بناء | ouvrier du bâtiment / ouvrière du bâtiment | ouvrier en bâtiment
بناء / بناءة | maçon / maçonne |
نجار / نجارة | menuisier / menuisière | charpentier, menuisier bois
نجار ألومنيوم / نجارة ألومنيوم | menuisier aluminium / menuisière aluminium |
حداد / حدادة | forgeron / forgeronne | ferronnier, ferronnière
لحام / لحامة | soudeur / soudeuse |
صباغ / صباغة | peintre en bâtiment | peintre
كهربائي / كهربائية | électricien / électricienne |
رصاص / رصاصة | plombier / plombière |
جباص / جباصة | plâtrier / plâtrière |
زلايجي / زلايجية | carreleur / carreleuse | zelligeur
ميكانيكي / ميكانيكية | mécanicien / mécanicienne | mécanicien auto, garagiste
مطالي / مطالية | tôlier / tôlière |
خراط / خراطة | tourneur / tourneuse |
إسكافي / إسكافية | cordonnier / cordonnière |
خياط / خياطة | couturier / couturière | tailleur, tailleuse
طراز / طرازة | brodeur / brodeuse |
نساج / نساجة | tisserand / tisserande |
دباغ / دباغة | tanneur / tanneuse |
خزاف / خزافة | potier / potière | céramiste
صائغ / صائغة | bijoutier / bijoutière | orfèvre, joaillier, joaillière
صانع تقليدي / صانعة تقليدية | artisan / artisane | artisan traditionnel, artisane traditionnelle
حلاق / حلاقة | coiffeur / coiffeuse | barbier
خباز / خبازة | boulanger / boulangère |
حلواني / حلوانية | pâtissier / pâtissière | boulanger pâtissier, boulangère pâtissière
جزار / جزارة | boucher / bouchère |
بقال / بقالة | épicier / épicière |
خضار / خضارة | marchand de légumes / marchande de légumes | marchand de fruits et légumes
بائع سمك / بائعة سمك | poissonnier / poissonnière | marchand de poisson
بائع / بائعة | vendeur / vendeuse |
بائع متجول / بائعة متجولة | marchand ambulant / marchande ambulante | vendeur ambulant, vendeuse ambulante
بائع زهور / بائعة زهور | fleuriste |
كتبي / كتبية | libraire |
طباخ / طباخة | cuisinier / cuisinière | chef cuisinier, cheffe cuisinière, cuistot
نادل / نادلة | serveur / serveuse | garçon de café
صاحب مقهى / صاحبة مقهى | cafetier / cafetière | gérant de café
صاحب مطعم / صاحبة مطعم | restaurateur / restauratrice |
عامل نظافة / عاملة نظافة | agent de nettoyage / agente de nettoyage | agent d'entretien, femme de ménage, agent de propreté
عامل منزلي / عاملة منزلية | employé de maison / employée de maison | aide ménagère, domestique
حارس / حارسة | gardien / gardienne | concierge
حارس أمن / حارسة أمن | agent de sécurité / agente de sécurité | vigile
سائق / سائقة | chauffeur / chauffeuse | conducteur, conductrice
سائق سيارة أجرة / سائقة سيارة أجرة | chauffeur de taxi / chauffeuse de taxi | taximan
سائق شاحنة / سائقة شاحنة | chauffeur de camion / chauffeuse de camion | chauffeur poids lourd, camionneur, routier
سائق حافلة / سائقة حافلة | chauffeur de bus / chauffeuse de bus | chauffeur d'autobus, chauffeur d'autocar
سائق قطار / سائقة قطار | conducteur de train / conductrice de train |
حمال / حمالة | porteur / porteuse |
ساعي البريد / ساعية البريد | facteur / factrice |
ناقل / ناقلة | transporteur / transporteuse |
موزع / موزعة | livreur / livreuse | distributeur, distributrice
أمين مخزن / أمينة مخزن | magasinier / magasinière |
أستاذ / أستاذة | professeur / professeure | enseignant, enseignante, prof
أستاذ التعليم الابتدائي / أستاذة التعليم الابتدائي | professeur de l'enseignement primaire / professeure de l'enseignement primaire | instituteur, institutrice, professeur du primaire, maître d'école, maîtresse d'école
أستاذ التعليم الثانوي الإعدادي / أستاذة التعليم الثانوي الإعدادي | professeur de l'enseignement collégial / professeure de l'enseignement collégial | professeur de collège, professeur du collège
أستاذ التعليم الثانوي التأهيلي / أستاذة التعليم الثانوي التأهيلي | professeur de l'enseignement secondaire / professeure de l'enseignement secondaire | professeur de lycée, professeur du secondaire, professeur du lycée
أستاذ التعليم العالي / أستاذة التعليم العالي | professeur de l'enseignement supérieur / professeure de l'enseignement supérieur | professeur universitaire, enseignant chercheur, enseignante chercheuse, professeur d'université
مرب / مربية | éducateur / éducatrice | éducateur spécialisé, éducatrice spécialisée
مربية أطفال | nourrice | nounou, assistante maternelle
مدير مدرسة / مديرة مدرسة | directeur d'école / directrice d'école |
مفتش / مفتشة | inspecteur / inspectrice |
باحث / باحثة | chercheur / chercheuse |
مكون / مكونة | formateur / formatrice |
مدرب رياضي / مدربة رياضية | entraîneur sportif / entraîneuse sportive | entraîneur, entraîneuse, coach sportif, coach
رياضي / رياضية | sportif / sportive | athlète
لاعب كرة القدم / لاعبة كرة القدم | footballeur / footballeuse |
طبيب / طبيبة | médecin | docteur en médecine, médecin généraliste, docteur
طبيب أسنان / طبيبة أسنان | dentiste | chirurgien dentiste, chirurgienne dentiste, médecin dentiste
طبيب بيطري / طبيبة بيطرية | vétérinaire | médecin vétérinaire
جراح / جراحة | chirurgien / chirurgienne |
صيدلي / صيدلانية | pharmacien / pharmacienne |
مساعد صيدلي / مساعدة صيدلي | préparateur en pharmacie / préparatrice en pharmacie |
ممرض / ممرضة | infirmier / infirmière |
مساعد ممرض / مساعدة ممرضة | aide-soignant / aide-soignante |
قابل / قابلة | sage-femme |
مروض طبي / مروضة طبية | kinésithérapeute |
نظاراتي / نظاراتية | opticien / opticienne |
طبيب نفسي / طبيبة نفسية | psychiatre |
أخصائي نفسي / أخصائية نفسية | psychologue |
مساعد اجتماعي / مساعدة اجتماعية | assistant social / assistante sociale |
مهندس / مهندسة | ingénieur / ingénieure | ingénieur d'État, ingénieure d'État
مهندس معماري / مهندسة معمارية | architecte |
مهندس طبوغرافي / مهندسة طبوغرافية | ingénieur topographe / ingénieure topographe | topographe, géomètre
مهندس معلوميات / مهندسة معلوميات | ingénieur informatique / ingénieure informatique | ingénieur en informatique, ingénieur informaticien
إعلامياتي / إعلامياتية | informaticien / informaticienne | développeur, développeuse, développeur informatique, programmeur, programmeuse
تقني / تقنية | technicien / technicienne | technicien spécialisé, technicienne spécialisée
رسام / رسامة | dessinateur / dessinatrice | artiste peintre
محام / محامية | avocat / avocate |
قاض / قاضية | juge | magistrat, magistrate
وكيل الملك / وكيلة الملك | procureur du Roi / procureure du Roi |
موثق / موثقة | notaire |
عدل | adoul | notaire adoul
مفوض قضائي / مفوضة قضائية | huissier de justice / huissière de justice | commissaire judiciaire
كاتب الضبط / كاتبة الضبط | greffier / greffière |
ناسخ / ناسخة | copiste | nassakh
خبير / خبيرة | expert / experte |
خبير محاسب / خبيرة محاسبة | expert-comptable / experte-comptable |
محاسب / محاسبة | comptable | aide comptable
ترجمان / ترجمانة | traducteur / traductrice | interprète, traducteur assermenté
صحافي / صحافية | journaliste |
مصور / مصورة | photographe |
كاتب / كاتبة | écrivain / écrivaine | auteur, autrice
كاتب عمومي / كاتبة عمومية | écrivain public / écrivaine publique |
فنان / فنانة | artiste |
ممثل / ممثلة | acteur / actrice | comédien, comédienne
مغن / مغنية | chanteur / chanteuse |
موسيقي / موسيقية | musicien / musicienne |
كاتب إداري / كاتبة إدارية | secrétaire | secrétaire de direction, assistant de direction, assistante de direction
مساعد إداري / مساعدة إدارية | assistant administratif / assistante administrative | adjoint administratif, adjointe administrative, agent administratif
متصرف / متصرفة | administrateur / administratrice |
مدير / مديرة | directeur / directrice |
مدير شركة / مديرة شركة | directeur de société / directrice de société | chef d'entreprise, directeur d'entreprise, cheffe d'entreprise
مسير شركة / مسيرة شركة | gérant de société / gérante de société | gérant d'entreprise, gérante d'entreprise
مسير / مسيرة | gérant / gérante |
مقاول / مقاولة | entrepreneur / entrepreneuse | auto-entrepreneur, auto-entrepreneuse, entrepreneure
رجل أعمال / سيدة أعمال | homme d'affaires / femme d'affaires |
منعش عقاري / منعشة عقارية | promoteur immobilier / promotrice immobilière |
وسيط عقاري / وسيطة عقارية | agent immobilier / agente immobilière | courtier immobilier
وكيل تأمين / وكيلة تأمين | agent d'assurance / agente d'assurance | assureur, assureuse, agent d'assurances
ممثل تجاري / ممثلة تجارية | représentant commercial / représentante commerciale | commercial, commerciale, délégué commercial, VRP
مكلف بالزبناء / مكلفة بالزبناء | chargé de clientèle / chargée de clientèle | conseiller clientèle, conseillère clientèle, téléopérateur, téléopératrice
أمين الصندوق / أمينة الصندوق | caissier / caissière |
جمركي / جمركية | douanier / douanière | agent des douanes
مصدر / مصدرة | exportateur / exportatrice |
مستورد / مستوردة | importateur / importatrice |
صناعي / صناعية | industriel / industrielle |
ملاك / ملاكة | propriétaire | rentier, rentière
مهنة حرة | profession libérale | travailleur indépendant, travailleuse indépendante, indépendant, indépendante
جندي / جندية | soldat / soldate |
عسكري / عسكرية | militaire |
عسكري متقاعد / عسكرية متقاعدة | militaire retraité / militaire retraitée | militaire à la retraite, retraité militaire
ضابط / ضابطة | officier / officière | officier de l'armée
دركي / دركية | gendarme |
شرطي / شرطية | policier / policière | agent de police, gardien de la paix
ضابط شرطة / ضابطة شرطة | officier de police / officière de police |
رجل أمن / موظفة أمن | agent de sûreté / agente de sûreté | fonctionnaire de police
عنصر بالقوات المساعدة | membre des Forces auxiliaires | forces auxiliaires, mokhazni
رجل إطفاء / إطفائية | pompier / pompière | sapeur-pompier, sapeuse-pompière, agent de la protection civile
عون سلطة | agent d'autorité | moqaddem, mokaddem, cheikh
قائد / قائدة | caïd / caïda |
باشا | pacha |
عون مصلحة | agent de service | agente de service
عون عمومي | agent public | agente publique
حارس غابات / حارسة غابات | garde forestier / garde forestière |
إمام | imam |
فقيه | fqih |
مؤذن | muezzin |
مرشد ديني / مرشدة دينية | guide religieux / guide religieuse | mourchid, mourchida
مرشد سياحي / مرشدة سياحية | guide touristique | guide de tourisme
مضيف طيران / مضيفة طيران | steward / hôtesse de l'air | personnel navigant
ربان طائرة / ربانة طائرة | pilote | pilote de ligne
عامل مناجم / عاملة مناجم | mineur / mineuse | ouvrier minier
عامل بالخارج / عاملة بالخارج | travailleur à l'étranger / travailleuse à l'étranger | ouvrier à l'étranger, MRE
مسير آلات / مسيرة آلات | conducteur d'engins / conductrice d'engins |
أخصائي تجميل / أخصائية تجميل | esthéticien / esthéticienne |
نقاش / نقاشة | sculpteur / sculptrice | graveur, graveuse
مصمم / مصممة | designer | styliste, graphiste, infographiste
`;
