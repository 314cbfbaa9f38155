import { expect } from "chai";
import { listRules } from "../../src/catalogue/catalogue.js";
import type { Configuration } from "../../src/model/index.js";
import { rules } from "../../src/rules/index.js";

const entry = (id: string, configuration?: Configuration) =>
  listRules(configuration).find((rule) => rule.id === id)!;

describe("listRules", () => {
  it("has every rule in the order in which they are asked, on, with what it does", () => {
    const entries = listRules();
    expect(entries.map(({ id }) => id)).to.deep.equal(rules.map(({ id }) => id));
    for (const { id, isOn, about, verdicts } of entries) {
      expect(isOn, id).to.equal(true);
      expect(about.en, id).to.match(/^[A-Z].{40,}\.$/su);
      expect(verdicts, id).to.have.length.above(0);
    }
  });

  it("gives each verdict its severity in force", () => {
    const both = ({ verdicts }: ReturnType<typeof entry>) =>
      verdicts.map(({ verdict, severity }) => `${verdict} ${severity}`);
    expect(both(entry("share-count"))).to.deep.equal(["contradiction error", "agreement none"]);
    const configuration = { rules: { "share-count": "note" as const } };
    expect(both(entry("share-count", configuration))).to.deep.equal(["contradiction note", "agreement none"]);
  });

  const settings: readonly (readonly [NonNullable<Configuration["rules"]>[string], isOn: boolean])[] = [
    ["off", false],
    [{ severity: "off" }, false],
    [{ severity: "off", newspapers: ["海港日報"] }, true],
    [{ minimumConfidence: 0.8 }, true],
  ];
  for (const [setting, isOn] of settings)
    it(`says that a rule is ${isOn ? "on" : "off"} with ${JSON.stringify(setting)}`, () => {
      const rule = entry("wording", { rules: { wording: setting } });
      expect(rule.isOn).to.equal(isOn);
      expect(rule.setting).to.deep.equal(typeof setting === "string" ? { severity: setting } : setting);
    });
});
