import { findOrganisations } from "./names/organisations.js";
import { readPage, type Page } from "./names/page.js";
import { findPersons, type PersonMention } from "./names/persons.js";
import { roleAtEnd } from "./names/roles.js";
import { longestNameless, opening, proxy, told, type Speaker } from "./speakers.js";

/** What follows the subject of a clause, folded: 署長在今年曾發出邀請, not 署長的談話. */
const afterSubject =
  /^(?:在|则|曾|昨|今|也|亦|又|已|正|向|对|就|一边|不断|回忆|摇|点|笑|举|看|拿|感|十分|情绪|表情|神情)/u;

const nominal = /^(?:n|b|j|vn|a|s|r|i|l|eng|f)/;
const partOfOffice = /^(?:n|b|j|v|a|s|r|x|i|l|eng|f)/;

/** The office that a clause begins with, whose holder it does not name: 該區發展署署長在今年曾…. */
const officeAt = (page: Page, start: number): string | undefined => {
  for (const word of page.words) {
    if (word.end <= start) continue;
    const tags = word.start <= start ? nominal : partOfOffice;
    if (word.end - start > longestNameless || !tags.test(word.tag) || !/^\p{L}+$/u.test(word.key))
      return undefined;
    const rest = page.folded.slice(word.end);
    if (roleAtEnd(page.folded.slice(start, word.end)) > 0 && afterSubject.test(rest))
      return page.text.slice(start, word.end);
  }
  return undefined;
};

/**
 * Who a clause is about, where it begins with a name or an office: the one who speaks in the next, as in
 * 屋宇署派員視察，認為安全.
 *
 * @param clause - a clause of a sentence
 */
export const subjectOf = (clause: string): Speaker | undefined => {
  const page = readPage(clause);
  if (page === undefined) return undefined;
  const from = /^\s*[▲▼●■►「]?\s*/u.exec(page.folded)![0].length;
  const start = from + (opening.exec(page.folded.slice(from))?.[0].length ?? 0);
  const persons = findPersons(page);
  const person = persons.find(({ whole, form, isSure }) => whole.start <= start && form === "full" && isSure);
  if (person !== undefined) return isSubject(page, person) ? told(person.name, "person") : undefined;
  if (persons.some(({ form, isSure }) => form === "full" && isSure)) return undefined;
  const body = findOrganisations(page, persons).find((one) => one.start <= start);
  if (body !== undefined && goesOnAs(page, body.end) && roleless(page, body.end))
    return told(body.name, "group");
  const office = officeAt(page, start);
  return office === undefined ? undefined : told(office, "group");
};

/** Whether what follows a name leaves it the subject of its clause. */
const goesOnAs = (page: Page, end: number): boolean =>
  !/^[、和與与及跟的」』”]|^$/u.test(page.folded.slice(end));

const isSubject = (page: Page, { end, whole }: PersonMention): boolean =>
  goesOnAs(page, whole.end) && !proxy.test(page.folded.slice(end, whole.end));

/** Whether no office follows a body: 屋宇署派員, not 屋宇署署長. */
const roleless = (page: Page, end: number): boolean =>
  !page.words.some((word) => word.start === end && roleAtEnd(word.key) > 0);
