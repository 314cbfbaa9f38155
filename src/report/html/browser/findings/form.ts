import type { DecisionEntry } from "../../pageData.js";
import { announce } from "../announce.js";
import { make, one } from "../dom.js";
import { label, say } from "../words.js";
import { decide, DECISIONS, type Taken } from "./decisions.js";

const choice = (decision: Taken["decision"], name: string): HTMLLabelElement => {
  const checked = decision === "accepted" ? { checked: "" } : {};
  const field = make("input", { type: "radio", name, value: decision, ...checked });
  return make("label", {}, field, " ", say(decision));
};

/** The form in which a decision is taken, with the field of its reason. */
export interface DecisionForm {
  readonly form: HTMLFormElement;
  readonly reason: HTMLInputElement;
}

/** The form of a finding, or of several that are decided on together; `done` is called when that is done, and when the form is
 * put away. */
export const formFor = (id: string, entries: readonly DecisionEntry[], done: () => void): DecisionForm => {
  const name = `decision-${id}`;
  const reason = make("input", { required: "", autocomplete: "off" });
  const fault = label(make("p", { class: "fault", role: "alert", hidden: "" }), "reasonMissing");
  const choices = DECISIONS.map((decision) => choice(decision, name));
  const form = make(
    "form",
    { class: "decide", novalidate: "" },
    make("fieldset", {}, label(make("legend"), "decide"), ...choices),
    make("label", {}, say("reason"), " ", reason),
    label(make("button"), "save"),
    fault,
  );
  form.addEventListener("reset", done);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = reason.value.trim();
    fault.hidden = text !== "";
    if (text === "") {
      reason.focus();
      return;
    }
    const decision = one<HTMLInputElement>("input:checked", form).value as Taken["decision"];
    for (const entry of entries) decide(entry, decision, text);
    done();
    announce(say("saved", text));
  });
  return { form, reason };
};
