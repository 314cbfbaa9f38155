import { expect } from "chai";
import { readNames } from "../../src/extract/names.js";
import { extractOrganisations, findShortForms } from "../../src/extract/organisations.js";
import { extractPersons } from "../../src/extract/persons.js";
import { extractTerms } from "../../src/extract/terms.js";
import type { BlockRole } from "../../src/model/index.js";
import { readArticle } from "./createPassage.js";

describe("extractPersons", () => {
  it("gives the one who introduces a name, the heading and a later mention by the surname", () => {
    const passages = readArticle(
      ["headline", "梁志明：火勢凌晨受控"],
      ["paragraph", "消防處高級消防區長梁志明表示，火勢於凌晨受控。梁補充，起因有待調查。"],
    );
    const claims = extractPersons(readNames(passages));
    expect(claims.map(({ name, written, roles, mention }) => [name, written, roles, mention])).to.deep.equal([
      ["梁志明", "梁志明", ["消防處高級消防區長"], "main"],
      ["梁志明", "梁志明", [], "heading"],
      ["梁志明", "梁", [], "later"],
    ]);
    expect(claims[0]!.evidence[0]!.quote).to.equal("消防處高級消防區長梁志明");
  });

  it("does not take a surname for either of two persons", () => {
    const passages = readArticle([
      "paragraph",
      "主席陳國強表示支持。會計師陳美玲表示反對。陳補充，會再研究。",
    ]);
    expect(extractPersons(readNames(passages)).map(({ written }) => written)).to.deep.equal([
      "陳國強",
      "陳美玲",
    ]);
  });

  it("takes a name that nothing tells only if it stands twice", () => {
    const twice = readArticle(["paragraph", "麥家俊操刀主射十二碼。由麥家俊頂入。"]);
    expect(extractPersons(readNames(twice)).map(({ name }) => name)).to.deep.equal(["麥家俊"]);
    expect(extractPersons(readNames(readArticle(["paragraph", "麥家俊操刀主射十二碼。"])))).to.deep.equal([]);
  });
});

describe("extractOrganisations", () => {
  it("knows the short form that the article introduces", () => {
    const passages = readArticle(
      ["paragraph", "北岭能源集团有限公司（以下简称“北岭能源”）发布公告。"],
      ["paragraph", "北岭能源称，将配合调查。"],
    );
    const claims = extractOrganisations(readNames(passages));
    expect(
      claims.map(({ name, written, abbreviation, mention }) => [name, written, abbreviation, mention]),
    ).to.deep.equal([
      ["北岭能源集团有限公司", "北岭能源集团有限公司", "北岭能源", "main"],
      ["北岭能源集团有限公司", "北岭能源", "北岭能源", "later"],
    ]);
  });
});

describe("extractOrganisations, short forms", () => {
  const written = (...blocks: readonly (readonly [role: BlockRole, text: string])[]) =>
    extractOrganisations(readNames(readArticle(...blocks))).map(({ name, written: as }) => [name, as]);

  it("knows letters before the bracket that the name stands in", () => {
    expect(written(["paragraph", "由HKPC（香港生產力促進局）主辦。HKPC指反應熱烈。"])).to.deep.equal([
      ["香港生產力促進局", "香港生產力促進局"],
      ["香港生產力促進局", "HKPC"],
    ]);
  });

  it("does not find letters inside others", () => {
    expect(
      written(["paragraph", "美國食品藥品監督管理局（FDA）與中國國家藥品監督管理局（CFDA）會談。"]).map(
        ([, as]) => as,
      ),
    ).to.deep.equal(["美國食品藥品監督管理局", "FDA", "中國國家藥品監督管理局", "CFDA"]);
  });

  it("knows in one article the short form that another of the source introduces", () => {
    const [one, other] = [
      readNames(readArticle(["paragraph", "香港海角谷（深圳）醫療科技有限公司（簡稱「海角谷」）落戶。"])),
      readNames(readArticle(["paragraph", "海角谷創辦人史文遠到場。"])),
    ];
    const forms = findShortForms([...one, ...other]);
    expect(extractOrganisations(other, forms).map(({ name, written: as }) => [name, as])).to.deep.equal([
      ["香港海角谷（深圳）醫療科技有限公司", "海角谷"],
    ]);
    expect(extractOrganisations(other)).to.deep.equal([]);
  });
});

describe("extractPersons, name lines", () => {
  it("gives a name that stands by itself the title that stands beside it", () => {
    const passages = readArticle(
      ["subheading", "葉志明"],
      ["subheading", "海港智能科技有限公司總經理"],
      ["paragraph", "來到園區後，我們找到合作夥伴。"],
    );
    const [claim] = extractPersons(readNames(passages));
    expect([claim!.name, claim!.roles]).to.deep.equal(["葉志明", ["海港智能科技有限公司總經理"]]);
    expect(claim!.evidence.map(({ quote }) => quote)).to.deep.equal(["葉志明", "海港智能科技有限公司總經理"]);
  });

  it("takes no heading of another kind for a title", () => {
    const passages = readArticle(["subheading", "葉志明"], ["subheading", "海港智能科技展"]);
    expect(extractPersons(readNames(passages)).map(({ roles }) => roles)).to.deep.equal([[]]);
  });
});

describe("extractTerms", () => {
  it("finds a term again where it stands without marks", () => {
    const passages = readArticle(
      ["paragraph", "「2025海港閱讀論壇」昨日開幕。"],
      ["caption", "嘉賓在2025海港閱讀論壇上發言。"],
    );
    expect(extractTerms(passages).map(({ term, mention }) => [term, mention])).to.deep.equal([
      ["2025海港閱讀論壇", "main"],
      ["2025海港閱讀論壇", "later"],
    ]);
  });
});
