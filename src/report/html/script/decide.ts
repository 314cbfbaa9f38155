/** Tools of a finding: copy a citation, copy the command, decide; and the file of decisions. */
export const DECIDE = String.raw`
const decisions = new Map(Object.entries(JSON.parse(kept.get("decisions") ?? "{}")));
const own = () => Object.values(data.entries).filter(({ fingerprint }) => decisions.has(fingerprint));

const quoteShell = (text) => /^[\w.:@%+=,-]+$/.test(text) ? text : "'" + text.replaceAll("'", "'\\''") + "'";
const VERBS = { accepted: "accept", dismissed: "dismiss", corrected: "correct" };
const commandFor = ({ fingerprint }) => {
  const taken = decisions.get(fingerprint);
  const verb = VERBS[taken?.decision ?? "accepted"];
  return "hedui baseline " + verb + " " + quoteShell(fingerprint) + " --reason " + (taken ? quoteShell(taken.reason) : '"…"');
};

const citationOf = (item) => {
  const card = item.closest(".finding");
  const sides = all(".side", card).map((side) => {
    const quote = all("blockquote p", side).map((line) => line.textContent.trim()).join(" ");
    const place = one(".where", side).textContent;
    return one("cite", side).textContent + (place === "" ? "" : " " + place) + "：「" + quote + "」";
  });
  const why = one(item === card ? ".message > span[data-t]" : ".why", item)?.textContent ?? "";
  return [...sides, why, "〔" + data.entries[item.dataset.n].fingerprint + "〕"].filter(Boolean).join("\n");
};

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    announce(label(make("span"), "copied"));
  } catch {
    announce(label(make("span"), "notCopied", text));
  }
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
};

const keep = () => {
  kept.set("decisions", JSON.stringify(Object.fromEntries(decisions)));
  const count = own().length;
  one("#decided").textContent = String(count);
  one("#export").disabled = count === 0;
  one(".decisions").hidden = count === 0;
};

const formFor = (item, entry) => {
  const name = "decision-" + item.id;
  const reason = make("input", { required: "", autocomplete: "off" });
  const choices = ["accepted", "dismissed", "corrected"].map((decision) =>
    make("label", {}, make("input", { type: "radio", name, value: decision, ...(decision === "accepted" ? { checked: "" } : {}) }), " ", label(make("span"), decision)));
  const fault = label(make("p", { class: "fault", role: "alert", hidden: "" }), "reasonMissing");
  const form = make("form", { class: "decide", novalidate: "" },
    make("fieldset", {}, label(make("legend"), "decide"), ...choices),
    make("label", {}, label(make("span"), "reason"), " ", reason),
    label(make("button"), "save"), fault);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = reason.value.trim();
    fault.hidden = text !== "";
    if (text === "") return reason.focus();
    const decision = one("input:checked", form).value;
    decisions.set(entry.fingerprint, { decision, reason: text, decidedOn: today() });
    keep();
    equip(item, true);
    announce(label(make("span"), "saved", text));
  });
  return { form, reason };
};

const takenFor = (item, entry) => {
  const { decision, reason } = decisions.get(entry.fingerprint);
  const undo = button("undo", () => {
    decisions.delete(entry.fingerprint);
    keep();
    equip(item, true);
  });
  return make("p", { class: "verdict-taken" }, label(make("b"), decision), " ", reason, " ", undo);
};

/** Puts its tools at the foot of a finding. */
const equip = (item, again = false) => {
  const former = one(":scope > .tools", item);
  if (former !== null && !again) return;
  const entry = data.entries[item.dataset.n];
  if (entry === undefined) return;
  const isTaken = decisions.has(entry.fingerprint);
  const tools = make("div", { class: "tools" },
    button("inText", () => showInText(item)),
    button("copyCitation", () => copy(citationOf(item))),
    button("copyCommand", () => copy(commandFor(entry))));
  if (isTaken) tools.append(takenFor(item, entry));
  else {
    const decide = button("decide", () => {
      const { form, reason } = formFor(item, entry);
      decide.remove();
      tools.append(form);
      reason.focus();
    });
    tools.append(decide);
  }
  item.classList.toggle("decided", isTaken);
  if (former === null) item.append(tools);
  else former.replaceWith(tools);
};

const nearby = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) equip(target);
}, { rootMargin: "600px" });
for (const item of items) nearby.observe(item);
document.addEventListener("focusin", ({ target }) => {
  if (/** @type {any} */ (target).matches("#findings [data-n]")) equip(target);
});

one("#decided-by").value = kept.get("by") ?? "";
one("#decided-by").addEventListener("change", ({ target }) => kept.set("by", target.value));

one("#export").addEventListener("click", () => {
  const by = one("#decided-by").value.trim();
  const entries = own()
    .map((entry) => ({ ...entry, ...decisions.get(entry.fingerprint), ...(by === "" ? {} : { decidedBy: by }) }))
    .sort((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1));
  const text = JSON.stringify({ schemaVersion: "1", entries }, null, 2) + "\n";
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: url, download: "hedui.decisions.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  announce(label(make("span"), "exported", entries.length));
});
keep();
`;
