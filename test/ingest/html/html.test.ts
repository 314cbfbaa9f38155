import { join } from "node:path";
import { expect } from "chai";
import iconv from "iconv-lite";
import { declaredEncoding, readHtml } from "../../../src/ingest/html/html.js";
import { loadSources } from "../../../src/load.js";
import { UsageError } from "../../../src/model/errors.js";
import { inFolder } from "../inFolder.js";

const PARAGRAPHS = [
  "消防處昨日清晨接報，深水埗一幢唐樓發生火警，約四十名住客自行疏散，無人被困。",
  "三人吸入濃煙不適，由救護車送院治理，情況穩定。火警在一小時後救熄，現場為三樓一個單位。",
  "起火原因有待調查，消防處相信涉及電線短路，已將個案交由警方跟進。",
];
const HEADLINE = "深水埗唐樓火警三人送院";

const linked = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;

const createPage = (head: string, body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")): string =>
  `<!doctype html><html lang="zh-Hant"><head><title>${HEADLINE} - 海港日報</title>${head}</head><body>
  <nav><a href="/">首頁</a> <a href="/news">新聞</a></nav>
  <article><h1>${HEADLINE}</h1>${body}</article>
  <aside><a href="/more">更多新聞</a></aside><footer>版權所有 不得轉載</footer></body></html>`;

const article = [HEADLINE, ...PARAGRAPHS].join("\n\n");

describe("readHtml", () => {
  it("takes the article, a paragraph at a time, and leaves the rest of the page", () => {
    expect(readHtml(createPage(""), "page.html").text).to.equal(article);
  });

  const facts: readonly (readonly [
    name: string,
    head: string,
    newspaper?: string | undefined,
    published?: string,
  ])[] = [
    [
      "JSON-LD",
      linked({
        "@type": "NewsArticle",
        headline: HEADLINE,
        datePublished: "2025-05-22T08:00:00+08:00",
        publisher: { "@type": "Organization", name: "海港日報" },
      }),
      "海港日報",
      "2025-05-22T08:00:00+08:00",
    ],
    [
      "a graph of JSON-LD",
      linked({
        "@graph": [
          { "@type": "WebPage" },
          { "@type": ["ReportageNewsArticle"], datePublished: "2025-05-22T08:00+0800" },
        ],
      }),
      undefined,
      "2025-05-22T08:00:00+08:00",
    ],
    [
      "metadata",
      '<meta property="og:site_name" content="維港晚報"><meta property="article:published_time" content="2025-05-22 17:30:00">',
      "維港晚報",
      "2025-05-22",
    ],
    ["a date as people write it", '<meta name="pubdate" content="2025年5月2日">', undefined, "2025-05-02"],
    [
      "JSON-LD in a CDATA section, with a last comma",
      '<script type="application/ld+json">/*<![CDATA[*/{"@type":"NewsArticle","datePublished":"2025-05-22","publisher":{"name":"海港日報"},}/*]]>*/</script>',
      "海港日報",
      "2025-05-22",
    ],
    [
      "JSON-LD in UTC, as the clock of the paper has it",
      linked({ "@type": "NewsArticle", datePublished: "2025-05-21T20:30:00Z" }),
      undefined,
      "2025-05-22T04:30:00+08:00",
    ],
    [
      "metadata in other letters",
      '<meta name="PubDate" content="2025-05-22 09:31"><meta name="ContentSource" content="城南时报">',
      "城南时报",
      "2025-05-22",
    ],
    ["JSON-LD that is none", '<script type="application/ld+json">{"@type":</script>'],
    ["a date that is none", '<meta name="pubdate" content="上星期">'],
  ];
  for (const [name, head, newspaper, published] of facts) {
    it(`reads who published it when from ${name}`, () => {
      const read = readHtml(createPage(head), "page.html");
      expect([read.newspaper, read.published, read.text]).to.deep.equal([newspaper, published, article]);
    });
  }

  it("runs white space together as a browser does, and breaks where it breaks", () => {
    const body = `<p>  消防處昨日清晨接報，深水埗一幢<b>唐樓</b>發生\n火警，約四十名住客自行疏散。<br>三人&nbsp;送院治理，情況穩定，警方正在調查起火原因。</p>
      <ul><li>一名男子</li><li>兩名女子</li></ul><table><tr><td>傷者</td><td>3</td></tr></table>`;
    expect(readHtml(createPage("", body), "page.html").text.split("\n\n")).to.include.members([
      "消防處昨日清晨接報，深水埗一幢唐樓發生火警，約四十名住客自行疏散。\n三人 送院治理，情況穩定，警方正在調查起火原因。",
      "• 一名男子",
      "傷者  3",
    ]);
  });

  it("reads the text from JSON-LD where only a script would print it", () => {
    const page = `<html><head>${linked({ "@type": "NewsArticle", headline: HEADLINE, articleBody: PARAGRAPHS.join("\n") })}</head><body><a href="/">首頁</a><div id="app"></div></body></html>`;
    expect(readHtml(page, "page.html").text).to.equal(article);
  });

  it("takes the date above the article, which readability leaves out", () => {
    const page = createPage("").replace(
      "</h1>",
      "</h1><div>2025年06月12日 09:31　来源：<a href='x'>城南网</a> <a href='y'>参与互动</a></div>",
    );
    const { newspaper, published } = readHtml(page, "page.html");
    expect([newspaper, published]).to.deep.equal(["城南网", "2025-06-12"]);
  });

  it("reads a page without links whole, lines kept where they are preformatted", () => {
    const page = `<html><head><title>a</title></head><body><pre>短訊\n\n三人送院。\n兩人出院。</pre><p>另一則</p></body></html>`;
    expect(readHtml(page, "page.html").text).to.equal("短訊\n\n三人送院。\n兩人出院。\n\n另一則");
  });

  it("shows nothing of scripts, styles and templates, and fetches nothing", () => {
    const hostile = `<script>throw new Error("run")</script><style>p{}</style><template><p>範本</p></template>
      <img src="http://localhost:1/pixel.png"><link rel="stylesheet" href="http://localhost:1/a.css"><iframe src="http://localhost:1/"></iframe>`;
    expect(
      readHtml(
        createPage(hostile, hostile + PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")),
        "page.html",
      ).text,
    ).to.equal(article);
  });

  it("takes a page without an article element, and a fragment", () => {
    const paragraphs = PARAGRAPHS.map((text) => `<div>${text}</div>`).join("");
    for (const page of [
      `<html><head><title>${HEADLINE}</title></head><body>${paragraphs}</body></html>`,
      paragraphs,
    ])
      for (const paragraph of PARAGRAPHS) expect(readHtml(page, "page.html").text).to.include(paragraph);
  });

  const refused: readonly (readonly [name: string, html: string, says: string])[] = [
    ["nesting without end", `<html><body>${"<div>".repeat(50_000)}三人受傷`, "nests more than"],
    ["elements without number", `<html><body>${"<p>三</p>".repeat(60_000)}`, "elements"],
    ["nesting that none closes", `<html><body>${"<div>".repeat(300_000)}三人受傷`, "nests more than"],
    ["brackets without number", `<html><body>${"<".repeat(3_000_000)}`, "angle brackets"],
    ["a page without text", "<html><body><img src='a.png'></body></html>", "no text"],
    ["nothing", "", "no text"],
  ];
  for (const [name, html, says] of refused) {
    it(`refuses ${name} in one line`, () => {
      expect(() => readHtml(html, "page.html")).to.throw(
        UsageError,
        new RegExp(`^page\\.html .*${says}`, "u"),
      );
    });
  }
});

describe("declaredEncoding", () => {
  for (const [html, name] of [
    ['<meta charset="big5">', "big5"],
    ["<META http-equiv='Content-Type' content='text/html; charset=GB2312'>", "GB2312"],
    ["<p>charset=big5</p>", undefined],
  ] as const)
    it(`finds ${name ?? "none"} in ${html}`, () => {
      expect(declaredEncoding(Buffer.from(html))).to.equal(name);
    });
});

describe("loadSources of web pages", () => {
  const head = linked({
    "@type": "NewsArticle",
    datePublished: "2025-05-22",
    publisher: { name: "海港日報" },
  });

  it("takes newspaper and date from the page, and says so", () =>
    inFolder({ "fire.html": createPage(head) }, async (folder) => {
      const path = join(folder, "fire.html");
      const [source] = await loadSources([path]);
      expect(source).to.include({
        id: "fire",
        newspaper: "海港日報",
        published: "2025-05-22",
        text: article,
      });
      expect(source?.notes).to.deep.equal([`${path}: the page says 海港日報, 2025-05-22`]);
    }));

  it("believes the options more than the page", () =>
    inFolder({ "fire.html": createPage(head) }, async (folder) => {
      const options = { newspaper: "大公報", published: "2025-05-23" };
      const [source] = await loadSources([join(folder, "fire.html")], options);
      expect(source).to.include(options);
      expect(source?.notes?.at(-1)).to.match(/fire\.html: taken as 大公報, 2025-05-23, as was asked$/u);
    }));

  it("reads the encoding that the page names", () => {
    const bytes = iconv.encode(createPage(`<meta charset="big5">${head}`), "big5-hkscs");
    return inFolder({ "fire.htm": bytes }, async (folder) => {
      const [source] = await loadSources([join(folder, "fire.htm")]);
      expect(source).to.include({ encoding: "big5-hkscs", text: article });
    });
  });
});
