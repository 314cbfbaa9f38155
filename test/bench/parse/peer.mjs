import { createRequire } from "node:module";

// CommonJS, as its package.json names it: the parts that the suite is made of, each with the classes that it hides.
const require = createRequire(import.meta.url);
const { Culture } = require("@microsoft/recognizers-text-suite");
const { NumberRecognizer } = require("@microsoft/recognizers-text-number");
const { NumberWithUnitRecognizer } = require("@microsoft/recognizers-text-number-with-unit");
const { DateTimeRecognizer } = require("@microsoft/recognizers-text-date-time");

/** The version that is measured. */
export const { version } = require("@microsoft/recognizers-text-suite/package.json");

const culture = Culture.Chinese;
const numbers = new NumberRecognizer(culture);
const units = new NumberWithUnitRecognizer(culture);
const dates = new DateTimeRecognizer(culture);

/**
 * Every model of the suite that reads numbers, amounts or dates of Chinese, built once. It has no number range for
 * Chinese; its models of yes and no, telephone numbers, IP addresses and URLs are left out, in its favour.
 */
export const models = {
  number: numbers.getNumberModel(culture, false),
  ordinal: numbers.getOrdinalModel(culture, false),
  percentage: numbers.getPercentageModel(culture, false),
  age: units.getAgeModel(culture, false),
  currency: units.getCurrencyModel(culture, false),
  dimension: units.getDimensionModel(culture, false),
  temperature: units.getTemperatureModel(culture, false),
  datetime: dates.getDateTimeModel(culture, false),
};

/**
 * Reads a text with all models.
 * @param {string} text
 * @param {Date} reference
 * @returns {number} how much they find together; a number within a date is found by both
 */
export const countFound = (text, reference) =>
  Object.values(models).reduce((count, model) => count + model.parse(text, reference).length, 0);
