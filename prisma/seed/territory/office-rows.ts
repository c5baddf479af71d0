/** One office as written by hand; kind, hours and telephone are added where the list is put together. */
export type OfficeRow = {
  code: string;
  territory: string;
  ar: string;
  fr: string;
  addressAr: string;
  addressFr: string;
  capacity: number;
};

export const ARRONDISSEMENT_OFFICES: readonly OfficeRow[] = [
  {
    code: "044210105-01",
    territory: "04.421.01.05",
    ar: "مكتب الحالة المدنية لمقاطعة حسان",
    fr: "Bureau d'état civil de l'arrondissement de Hassan",
    addressAr: "شارع محمد الخامس، حسان، الرباط",
    addressFr: "Avenue Mohammed V, Hassan, Rabat",
    capacity: 60,
  },
  {
    code: "044210101-01",
    territory: "04.421.01.01",
    ar: "مكتب الحالة المدنية لمقاطعة أكدال الرياض",
    fr: "Bureau d'état civil de l'arrondissement d'Agdal-Ryad",
    addressAr: "شارع فال ولد عمير، أكدال، الرباط",
    addressFr: "Avenue Fal Ould Oumeir, Agdal, Rabat",
    capacity: 50,
  },
  {
    code: "044210109-01",
    territory: "04.421.01.09",
    ar: "مكتب الحالة المدنية لمقاطعة يعقوب المنصور",
    fr: "Bureau d'état civil de l'arrondissement de Yacoub El Mansour",
    addressAr: "شارع المسيرة الخضراء، يعقوب المنصور، الرباط",
    addressFr: "Avenue Al Massira Al Khadra, Yacoub El Mansour, Rabat",
    capacity: 60,
  },
  {
    code: "044210106-01",
    territory: "04.421.01.06",
    ar: "مكتب الحالة المدنية لمقاطعة السويسي",
    fr: "Bureau d'état civil de l'arrondissement de Souissi",
    addressAr: "شارع محمد السادس، السويسي، الرباط",
    addressFr: "Avenue Mohammed VI, Souissi, Rabat",
    capacity: 40,
  },
  {
    code: "044210103-01",
    territory: "04.421.01.03",
    ar: "مكتب الحالة المدنية لمقاطعة اليوسفية",
    fr: "Bureau d'état civil de l'arrondissement d'El Youssoufia",
    addressAr: "شارع الحسن الثاني، اليوسفية، الرباط",
    addressFr: "Avenue Hassan II, El Youssoufia, Rabat",
    capacity: 50,
  },
  {
    code: "044410109-01",
    territory: "04.441.01.09",
    ar: "مكتب الحالة المدنية لمقاطعة تابريكت",
    fr: "Bureau d'état civil de l'arrondissement de Tabriquet",
    addressAr: "شارع محمد الخامس، تابريكت، سلا",
    addressFr: "Avenue Mohammed V, Tabriquet, Salé",
    capacity: 50,
  },
  {
    code: "044410103-01",
    territory: "04.441.01.03",
    ar: "مكتب الحالة المدنية لمقاطعة باب المريسة",
    fr: "Bureau d'état civil de l'arrondissement de Bab Lamrissa",
    addressAr: "باب المريسة، المدينة العتيقة، سلا",
    addressFr: "Bab Lamrissa, Médina, Salé",
    capacity: 40,
  },
  {
    code: "061410101-01",
    territory: "06.141.01.01",
    ar: "مكتب الحالة المدنية لمقاطعة أنفا",
    fr: "Bureau d'état civil de l'arrondissement d'Anfa",
    addressAr: "شارع أنفا، الدار البيضاء",
    addressFr: "Boulevard d'Anfa, Casablanca",
    capacity: 70,
  },
  {
    code: "032310101-01",
    territory: "03.231.01.01",
    ar: "مكتب الحالة المدنية لمقاطعة أكدال بفاس",
    fr: "Bureau d'état civil de l'arrondissement d'Agdal, Fès",
    addressAr: "شارع الحسن الثاني، المدينة الجديدة، فاس",
    addressFr: "Avenue Hassan II, Ville nouvelle, Fès",
    capacity: 50,
  },
  {
    code: "073510105-01",
    territory: "07.351.01.05",
    ar: "مكتب الحالة المدنية لمقاطعة جليز",
    fr: "Bureau d'état civil de l'arrondissement de Guéliz",
    addressAr: "شارع محمد الخامس، جليز، مراكش",
    addressFr: "Avenue Mohammed V, Guéliz, Marrakech",
    capacity: 60,
  },
  {
    code: "015110107-01",
    territory: "01.511.01.07",
    ar: "مكتب الحالة المدنية لمقاطعة طنجة المدينة",
    fr: "Bureau d'état civil de l'arrondissement de Tanger-Médina",
    addressAr: "شارع محمد الخامس، طنجة",
    addressFr: "Boulevard Mohammed V, Tanger",
    capacity: 60,
  },
];

export const CENTRAL_OFFICES: readonly OfficeRow[] = [
  {
    code: "044210107-01",
    territory: "04.421.01.07",
    ar: "مكتب الحالة المدنية لجماعة تواركة",
    fr: "Bureau d'état civil de la commune de Touarga",
    addressAr: "المشور السعيد، تواركة، الرباط",
    addressFr: "Méchouar, Touarga, Rabat",
    capacity: 10,
  },
  {
    code: "045010107-01",
    territory: "04.501.01.07",
    ar: "مكتب الحالة المدنية لجماعة تمارة",
    fr: "Bureau d'état civil de la commune de Témara",
    addressAr: "شارع الحسن الثاني، تمارة",
    addressFr: "Avenue Hassan II, Témara",
    capacity: 50,
  },
  {
    code: "042810101-01",
    territory: "04.281.01.01",
    ar: "مكتب الحالة المدنية لجماعة القنيطرة",
    fr: "Bureau d'état civil de la commune de Kénitra",
    addressAr: "شارع محمد الخامس، القنيطرة",
    addressFr: "Avenue Mohammed V, Kénitra",
    capacity: 60,
  },
  {
    code: "090010101-01",
    territory: "09.001.01.01",
    ar: "مكتب الحالة المدنية لجماعة أكادير",
    fr: "Bureau d'état civil de la commune d'Agadir",
    addressAr: "شارع محمد الخامس، أكادير",
    addressFr: "Boulevard Mohammed V, Agadir",
    capacity: 60,
  },
  {
    code: "024110123-01",
    territory: "02.411.01.23",
    ar: "مكتب الحالة المدنية لجماعة وجدة",
    fr: "Bureau d'état civil de la commune d'Oujda",
    addressAr: "شارع محمد الخامس، وجدة",
    addressFr: "Boulevard Mohammed V, Oujda",
    capacity: 60,
  },
  {
    code: "015710111-01",
    territory: "01.571.01.11",
    ar: "مكتب الحالة المدنية لجماعة تطوان",
    fr: "Bureau d'état civil de la commune de Tétouan",
    addressAr: "شارع الحسن الثاني، تطوان",
    addressFr: "Avenue Hassan II, Tétouan",
    capacity: 50,
  },
  {
    code: "113210103-01",
    territory: "11.321.01.03",
    ar: "مكتب الحالة المدنية لجماعة العيون",
    fr: "Bureau d'état civil de la commune de Laâyoune",
    addressAr: "شارع مكة، العيون",
    addressFr: "Avenue de la Mecque, Laâyoune",
    capacity: 40,
  },
  {
    code: "042910511-01",
    territory: "04.291.05.11",
    ar: "مكتب الحالة المدنية لجماعة أولماس",
    fr: "Bureau d'état civil de la commune d'Oulmès",
    addressAr: "مقر الجماعة، مركز أولماس",
    addressFr: "Siège de la commune, centre d'Oulmès",
    capacity: 12,
  },
  {
    code: "070410707-01",
    territory: "07.041.07.07",
    ar: "مكتب الحالة المدنية لجماعة إجوكاك",
    fr: "Bureau d'état civil de la commune d'Ijoukak",
    addressAr: "مقر الجماعة، إجوكاك",
    addressFr: "Siège de la commune, Ijoukak",
    capacity: 8,
  },
];

export const SUB_OFFICES: readonly OfficeRow[] = [
  {
    code: "044210101-02",
    territory: "04.421.01.01",
    ar: "المكتب الفرعي للحالة المدنية بحي الرياض",
    fr: "Bureau subsidiaire d'état civil de Hay Riad",
    addressAr: "شارع النخيل، حي الرياض، الرباط",
    addressFr: "Avenue Annakhil, Hay Riad, Rabat",
    capacity: 30,
  },
  {
    code: "044210109-02",
    territory: "04.421.01.09",
    ar: "المكتب الفرعي للحالة المدنية بحي المسيرة",
    fr: "Bureau subsidiaire d'état civil de Hay Al Massira",
    addressAr: "حي المسيرة، يعقوب المنصور، الرباط",
    addressFr: "Hay Al Massira, Yacoub El Mansour, Rabat",
    capacity: 25,
  },
];

/** Closed at the end of 2024: its acts keep its code, the central office of Témara answers for it (D99:11). */
export const CLOSED_SUB_OFFICE: OfficeRow = {
  code: "045010107-02",
  territory: "04.501.01.07",
  ar: "المكتب الفرعي للحالة المدنية بحي المسيرة 2 بتمارة",
  fr: "Bureau subsidiaire d'état civil de Massira 2, Témara",
  addressAr: "حي المسيرة 2، تمارة",
  addressFr: "Hay Massira 2, Témara",
  capacity: 15,
};
