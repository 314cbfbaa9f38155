import type { DecisionEntry } from "../../pageData.js";
import { announce } from "../announce.js";
import { find, make, one } from "../dom.js";
import { label, say, word } from "../words.js";
import { decide, DECISIONS, type Taken } from "./decisions.js";

const choice = (decision: Taken["decision"], name: string): HTMLLabelElement => {
  const field = make("input", { type: "radio", name, value: decision });
  return make("label", {}, field, " ", make("b", {}, say(decision)), " ", say(`${decision}Means`));
};

/** The form in which a decision is taken, and its first field. */
export interface DecisionForm {
  readonly form: HTMLFormElement;
  readonly first: HTMLElement;
}

/**
 * The form of a finding, or of several that are decided on together.
 *
 * @param entries - what is decided on, asked when the form is sent
 * @param done - called when that is done, and when the form is put away
 * @param former - what was decided before and is to be changed
 */
export const formFor = (
  id: string,
  entries: () => readonly DecisionEntry[],
  done: () => void,
  former?: Taken,
): DecisionForm => {
  const name = `decision-${id}`;
  const reason = make("input", { required: "", autocomplete: "off" });
  const fault = make("p", { class: "fault", role: "alert", hidden: "" });
  const choices = DECISIONS.map((decision) => choice(decision, name));
  const form = make(
    "form",
    { class: "decide", novalidate: "" },
    make("fieldset", {}, label(make("legend"), "decide"), ...choices),
    make("label", {}, say("reason"), " ", reason),
    label(make("button"), "save"),
    fault,
  );
  const first = one<HTMLInputElement>("input", form);
  if (former !== undefined) {
    one<HTMLInputElement>(`[value="${former.decision}"]`, form).checked = true;
    reason.value = former.reason;
  }
  form.addEventListener("reset", done);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = reason.value.trim();
    const decision = find<HTMLInputElement>("input:checked", form)?.value as Taken["decision"] | undefined;
    fault.hidden = decision !== undefined && text !== "";
    if (decision === undefined || text === "") {
      label(fault, decision === undefined ? "choiceMissing" : "reasonMissing");
      (decision === undefined ? first : reason).focus();
      return;
    }
    const decided = entries();
    for (const entry of decided) decide(entry, decision, text);
    done();
    if (decided.length > 0) announce(say("saved", word(decision), text));
  });
  return { form, first };
};
