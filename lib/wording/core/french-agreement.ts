import type { Sex } from "./act-facts.ts";
import type { DeclarantLink } from "./birth-act-facts.ts";
import type { DeathLink } from "./death-act-facts.ts";

/** A place after «à», with the article contracted: «à Fès», «au Caire», «à l’hôpital». */
export function atPlaceFr(place: string): string {
  if (/^(à bord|sur) /u.test(place)) return place;
  return `à ${place}`.replace(/^à le /iu, "au ").replace(/^à les /iu, "aux ");
}

const STREET =
  /^(?:\d|n°|rue|ruelle|avenue|av\.|boulevard|bd|impasse|allée|place|passage|route|lotissement|lot|résidence|immeuble|villa|bloc|hay|quartier|derb|douar)(?![\p{L}])/iu;

/** Where someone lives, after «domicilié»: «à Fès», but «rue des Cèdres, Rabat». */
export function atHomeFr(address: string): string {
  return STREET.test(address) ? address : atPlaceFr(address);
}

/** A body or a person after «de», elided or contracted: «de Rabat», «d’Agadir», «du consulat», «de l’arrondissement». */
export function ofFr(words: string): string {
  if (/^[aàâeéèêëiîïoôuû]/iu.test(words)) return `d’${words}`;
  return `de ${words}`.replace(/^de le /iu, "du ").replace(/^de les /iu, "des ");
}

/** Adds the feminine «e». */
export function feminineFr(word: string, sex: Sex): string {
  return sex === "female" ? `${word}e` : word;
}

const KIN: Readonly<Record<DeclarantLink | DeathLink, Readonly<Record<Sex, string>>>> = {
  father: { male: "son père", female: "son père" },
  mother: { male: "sa mère", female: "sa mère" },
  grandfather: { male: "son grand-père", female: "son grand-père" },
  grandmother: { male: "sa grand-mère", female: "sa grand-mère" },
  paternalUncle: { male: "son oncle paternel", female: "son oncle paternel" },
  paternalAunt: { male: "sa tante paternelle", female: "sa tante paternelle" },
  maternalUncle: { male: "son oncle maternel", female: "son oncle maternel" },
  maternalAunt: { male: "sa tante maternelle", female: "sa tante maternelle" },
  guardian: { male: "son tuteur", female: "sa tutrice" },
  brother: { male: "son frère", female: "son frère" },
  sister: { male: "sa sœur", female: "sa sœur" },
  brothersSon: { male: "son neveu", female: "son neveu" },
  brothersDaughter: { male: "sa nièce", female: "sa nièce" },
  sistersSon: { male: "son neveu", female: "son neveu" },
  sistersDaughter: { male: "sa nièce", female: "sa nièce" },
  actingForMother: { male: "la personne qui supplée sa mère", female: "la personne qui supplée sa mère" },
  spouse: { male: "son époux", female: "son épouse" },
  son: { male: "son fils", female: "son fils" },
  daughter: { male: "sa fille", female: "sa fille" },
  legalGuardian: { male: "son représentant légal", female: "sa représentante légale" },
  kafil: { male: "son kafil", female: "sa kafila" },
  nearRelative: { male: "son proche parent", female: "sa proche parente" },
  subject: { male: "l’intéressé", female: "l’intéressée" },
};

/** What a relative is to the subject of the act: «son père», «sa tutrice». */
export function kinWordFr(link: DeclarantLink | DeathLink, sex: Sex): string {
  return KIN[link][sex];
}
