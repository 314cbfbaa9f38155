import { expect } from "chai";
import { localDay } from "../../src/cli/today.js";

describe("localDay", () => {
  const before = process.env["TZ"];
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  for (const [zone, moment, day] of [
    ["Asia/Hong_Kong", "2025-05-22T15:59:59Z", "2025-05-22"],
    ["Asia/Hong_Kong", "2025-05-22T16:00:00Z", "2025-05-23"],
    ["Asia/Hong_Kong", "2025-12-31T23:30:00Z", "2026-01-01"],
    ["UTC", "2025-05-22T16:00:00Z", "2025-05-22"],
    ["America/New_York", "2025-03-01T03:00:00Z", "2025-02-28"],
  ] as const)
    it(`is ${day} in ${zone} at ${moment}`, () => {
      process.env["TZ"] = zone;
      expect(localDay(new Date(moment))).to.equal(day);
    });
});
