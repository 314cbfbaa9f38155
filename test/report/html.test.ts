import { createHash } from "node:crypto";
import { expect } from "chai";
import { reporters } from "../../src/report/index.js";
import { createFinding, createInput, createReport } from "./createReport.js";
import { infect } from "./infect.js";

const html = reporters.get("html")!;

const tags = (page: string): readonly string[] => page.match(/<\/?[a-z!][\w-]*/giu) ?? [];

describe("reportHtml", () => {
  it("gives the same bytes twice", () => expect(html(createInput())).to.equal(html(createInput())));

  it("allows its own style and scripts by hash and nothing else", () => {
    const text = html(createInput());
    const hash = (body: string): string => `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
    const bodies = (tag: string): readonly string[] =>
      [...text.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "gu"))].map(([, body]) => hash(body!));
    const [policy] = /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/u.exec(text)!;
    expect(bodies("script")).to.have.length(2);
    expect(policy).to.equal(
      `default-src 'none'; style-src ${bodies("style").join(" ")}; script-src ${bodies("script").join(" ")}; base-uri 'none'; form-action 'none'`,
    );
  });

  it("refers to nothing outside itself", () => {
    const text = html(createInput());
    expect(text).to.not.match(/\s(?:src|srcset|action|style|on\w+)=|url\(|@import|<link|https?:/u);
    for (const [, target] of text.matchAll(/href="([^"]*)"/gu)) expect(target).to.match(/^#/u);
  });

  it("links only to what is there, and names nothing twice", () => {
    const text = html(createInput());
    const ids = [...text.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id!);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const [, target] of text.matchAll(/href="#([^"]*)"/gu))
      expect(ids).to.include(decodeURIComponent(target!));
    for (const [, target] of text.matchAll(/aria-labelledby="([^"]*)"/gu)) expect(ids).to.include(target);
  });

  const languages = [
    ["zh-Hant", "矛盾", "不可能都對"],
    ["zh-Hans", "矛盾", "不可能都对"],
    ["en", "Contradiction", "both cannot be right"],
  ] as const;
  for (const [language, verdict, message] of languages)
    it(`speaks ${language}`, () => {
      const text = html(createInput({ language }));
      expect(text).to.include(`<html lang="${language}">`);
      expect(text).to.include(verdict);
      expect(text).to.include(message);
    });

  it("sets both sides with the evidence marked and the differing words in it", () => {
    const text = html(createInput());
    expect(text).to.include("沿線已有<mark><b>逾160家</b>企業</mark>接入");
    expect(text).to.include("目前接入的<mark>企業<b>為150家</b></mark>，每年");
    expect(text).to.include('<blockquote lang="zh-Hans">');
  });

  it("has every finding, the quiet ones in a table of their own", () => {
    const text = html(createInput());
    for (const { id } of createReport().findings) expect(text).to.include(`id="finding-${id}"`);
    expect(text).to.include('<tr id="finding-f07"');
  });

  it("lists the suggestions last, folded away", () => {
    const text = html(createInput());
    const [section = ""] = /<section\s+class="event suggestions"[^]*?<\/section>/u.exec(text) ?? [];
    expect(section).to.include("建議").and.to.include("<details").and.to.include('id="finding-f09"');
    expect(text.indexOf(section)).to.be.above(text.lastIndexOf('<section class="event"'));
  });

  it("says nothing of suggestions where there are none", () =>
    expect(html(createInput({ report: createReport({ suggestions: [] }) }))).to.not.include(
      'id="suggestions"',
    ));

  const evils = [
    `</script><script>alert(1)</script>`,
    `<img src=x onerror=alert(1)>`,
    `"><svg/onload=alert(1)>`,
    `' onmouseover='alert(1)`,
    `</style></title></textarea>--><iframe>`,
    "&lt;b&gt; &amp;",
  ];
  for (const evil of evils)
    it(`shows ${evil} as text`, () => {
      const text = html(createInput({ report: infect(createReport(), evil) }));
      // No tag more than the same report has with harmless names in the same places.
      const harmless = html(createInput({ report: infect(createReport(), "某報") }));
      expect(tags(text)).to.deep.equal(tags(harmless));
      expect(text).to.not.include(evil);
    });

  it("takes the power from bidirectional controls", () => {
    const text = html(createInput({ report: infect(createReport(), "大\u202e公\u2067報\u0000") }));
    expect(text).to.include("大�公�報␀");
    // oxlint-disable-next-line no-control-regex -- that none is left is the point
    expect(text).to.not.match(/[\u0000\u202a-\u202e\u2066-\u2069]/u);
  });

  it("says so when nothing was found", () =>
    expect(html(createInput({ report: createReport({ findings: [] }) }))).to.include("沒有發現矛盾或出入"));

  it("says in the overview and at the event that one source alone reports it", () => {
    const events = [{ id: "corridor", label: "數據走廊", articles: ["tkp-1"] }];
    const text = html(createInput({ report: createReport({ events, findings: [] }) }));
    expect(text).to.include("只有一份來源報道，沒有他報可對照。").and.to.include("只此一家");
    const [shown] = text.split('<script type="application/json"');
    expect(shown).to.not.include("沒有發現矛盾或出入").and.to.not.include("未見問題");
  });

  it("leads with the gravest of what waits for a decision, before what is decided", () => {
    const decision = { decision: "accepted", reason: "已查證", standing: "holds" } as const;
    const findings = createReport().findings.map((finding) =>
      finding.verdict === "contradiction" ? { ...finding, state: "known" as const, decision } : finding,
    );
    const [, lead = ""] =
      /<section class="lead ([a-z]+)"/u.exec(html(createInput({ report: createReport({ findings }) }))) ?? [];
    expect(lead).to.equal("tension");
  });

  it("says that a stale baseline fails the run, and lists what is no more but what was corrected", () => {
    const entry = { fingerprint: "2:a:b:c", rule: "a", decision: "accepted", reason: "r" } as const;
    const resolved = [
      { ...entry, description: "甲報「5人」" },
      { ...entry, fingerprint: "2:a:b:d", decision: "corrected" as const, description: "乙報「6人」" },
    ];
    const text = html(createInput({ report: createReport({ resolved }), stale: [resolved[0]!] }));
    expect(text)
      .to.match(/class="outcome"[^]*基線過時/u)
      .and.to.include("甲報「5人」");
    expect(text).to.not.include("乙報「6人」");
  });

  it("tells the first words of a story that has no headline from a headline", () => {
    const { texts } = createInput();
    const begun = createReport().articles.map((article) => {
      const text = texts.get(article.source)!;
      const { end } = article.spans[0]!;
      const start = text.slice(0, end).trimEnd().lastIndexOf("\n") + 1;
      return { ...article, headline: text.slice(start, start + 9), spans: [{ start, end }] };
    });
    expect(html(createInput())).to.match(/class="headline" lang="[\w-]+">港珠澳數據走廊首期啟用</u);
    expect(html(createInput({ report: createReport({ articles: begun }) }))).to.match(
      /class="headline" lang="[\w-]+">[^<]{9}…</u,
    );
  });

  it("says why something is known", () => {
    const decision = { decision: "dismissed", reason: "兩報所指不同", standing: "outdated" } as const;
    const findings = [createFinding({ state: "changed", decision })];
    expect(html(createInput({ report: createReport({ findings }) }))).to.include(
      ">先前的決定，現已不適用：不成立：兩報所指不同</span></p>",
    );
  });

  it("folds the events after the first twelve away", () => {
    const events = Array.from({ length: 20 }, (_, index) => ({
      id: `e${index}`,
      label: `事件${index}`,
      articles: [],
    }));
    const text = html(createInput({ report: createReport({ events }) }));
    expect(text).to.include("其餘 8 宗事件");
    expect(text.match(/<th scope="row">\s*<a href="#event-/gu)).to.have.length(20);
  });
});
