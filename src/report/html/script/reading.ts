/** The texts of one event: marks lead to their counterparts, and the columns scroll in step. */
export const READING = String.raw`
const setCurrent = (chosen) => {
  for (const article of all(".texts")) article.classList.toggle("current", article === chosen);
  for (const option of all(".choose option")) option.selected = option.value === chosen.id;
};
const bodiesOf = (article) => all(".body", article);
const numbersOf = (mark) => mark.dataset.m.split(" ");
const marksFor = (number, within) => all('.mark[data-m~="' + number + '"]', within);
/** How far below the upper edge of a text an element stands in it. */
const topIn = (element, body) => element.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop;

const choose = (texts) => {
  const chooser = one(".choose");
  if (texts.length === 0) return;
  const select = make("select", { "aria-label": chooser.getAttribute("aria-label"), "data-l": chooser.dataset.l });
  for (const article of texts) select.append(make("option", { value: article.id }, one("h3", article).textContent));
  select.addEventListener("change", () => { location.hash = encodeURIComponent(select.value); });
  one("ul", chooser).replaceWith(select);
  setCurrent(texts[0]);
};

const light = (marks) => {
  for (const mark of all(".mark.lit")) mark.classList.remove("lit");
  for (const mark of marks) mark.classList.add("lit");
};

const bringTo = (mark, height) => {
  const body = mark.closest(".body");
  body.scrollTop = topIn(mark, body) - height;
};

/** The text that the reader moves; the others follow. */
let leader = null;
const lead = (body) => { leader = body; };

const tellOf = (number) => {
  const place = '[data-n="' + number + '"]';
  if (one("#findings " + place) === null) fill("checked");
  const item = one("#findings " + place) ?? one("#checked " + place);
  if (item === null) return;
  const link = label(make("a", { href: "#" + encodeURIComponent(item.id) }), "seeFinding");
  const words = one(item.matches(".finding") ? ".message > span[data-t]" : ".why", item);
  announce(words?.textContent ?? "", " ", link);
};

const follow = (mark) => {
  const body = mark.closest(".body");
  const article = mark.closest(".texts");
  const numbers = numbersOf(mark);
  const number = numbers.find((each) => marksFor(each, article).some((other) => other.closest(".body") !== body)) ?? numbers[0];
  const marks = marksFor(number, article);
  light(marks);
  const others = marks.filter((other) => other.closest(".body") !== body);
  const own = marks.filter((other) => other.closest(".body") === body);
  const next = others[0] ?? own[(own.indexOf(mark) + 1) % own.length];
  if (next === mark) return announce(label(make("span"), "noCounterpart"));
  lead(null);
  const height = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
  for (const place of bodiesOf(article)) {
    const there = others.find((other) => other.closest(".body") === place);
    if (there !== undefined) bringTo(there, height);
  }
  if (others.length === 0) bringTo(next, height);
  next.closest(".column").scrollIntoView({ inline: "nearest", block: "nearest" });
  next.focus({ preventScroll: true });
  tellOf(number);
};
document.addEventListener("click", (event) => {
  const mark = /** @type {any} */ (event.target).closest?.(".mark");
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  follow(mark);
});

/** The finding that led to the texts. */
let cameFrom = "";

/** From a finding to the place where it stands in the texts. */
const showInText = (item) => {
  fill("reading");
  const marks = marksFor(item.dataset.n, one("#reading"));
  if (marks.length === 0) return announce(label(make("span"), "noCounterpart"));
  const article = marks[0].closest(".texts");
  cameFrom = encodeURIComponent(item.id);
  location.hash = encodeURIComponent(article.id);
  show("reading");
  setCurrent(article);
  setTimeout(() => {
    lead(null);
    for (const body of bodiesOf(article)) {
      const mark = marks.find((each) => each.closest(".body") === body);
      if (mark !== undefined) bringTo(mark, body.clientHeight / 3);
    }
    light(marks);
    marks[0].focus({ preventScroll: true });
  }, 60);
};

/** Heights at which two texts say the same, rising in both. */
const stepsOf = (from, to) => {
  const tops = new Map(all(".mark", to).flatMap((mark) => numbersOf(mark).map((number) => [number, topIn(mark, to)])).reverse());
  const steps = [[0, 0]];
  for (const mark of all(".mark", from)) {
    const number = numbersOf(mark).find((each) => tops.has(each));
    if (number === undefined) continue;
    const step = [topIn(mark, from), tops.get(number)];
    const last = steps[steps.length - 1];
    if (step[0] > last[0] && step[1] > last[1] && step[1] - last[1] < 4 * (step[0] - last[0]) + 400) steps.push(step);
  }
  steps.push([from.scrollHeight, to.scrollHeight]);
  return steps;
};

const inStep = (steps, height) => {
  const at = Math.max(1, steps.findIndex(([top]) => top >= height));
  const [[fromTop, toTop], [fromEnd, toEnd]] = [steps[at - 1], steps[at]];
  return toTop + ((height - fromTop) / Math.max(1, fromEnd - fromTop)) * (toEnd - toTop);
};

let isDue = false;
const keepStep = (body) => {
  if (body !== leader || isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    const line = body.clientHeight / 3;
    for (const other of bodiesOf(body.closest(".texts")))
      if (other !== body) other.scrollTop = inStep(stepsOf(body, other), body.scrollTop + line) - line;
  });
};
onFill.reading = () => {
  const texts = all(".texts");
  choose(texts);
  for (const body of texts.flatMap(bodiesOf)) {
    for (const kind of ["wheel", "touchstart", "pointerdown", "keydown"])
      body.addEventListener(kind, () => lead(body), { passive: true });
    body.addEventListener("scroll", () => keepStep(body), { passive: true });
    const map = one(".map", body.parentElement);
    map.addEventListener("click", (event) => {
      const box = map.getBoundingClientRect();
      lead(body);
      body.scrollTop = ((event.clientY - box.top) / box.height) * body.scrollHeight - body.clientHeight / 3;
    });
  }
};
`;
