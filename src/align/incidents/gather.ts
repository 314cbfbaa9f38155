import {
  differenceOf,
  isSameMinute,
  mainValuesOf,
  mayShareScene,
  shareValue,
  timesOf,
  timing,
  type Incident,
} from "./incident.js";
import type { Dating, Mention } from "./mention.js";

const toIncident = (mention: Mention): Incident => ({
  kind: mention.kind,
  mentions: [mention],
  day: mention.day,
  dating: mention.dating,
});

const merge = (one: Incident, other: Incident): Incident => ({
  kind: one.kind,
  mentions: [...one.mentions, ...other.mentions],
  day: one.day ?? other.day,
  dating: one.dating === "dated" || other.dating === "dated" ? "dated" : one.dating,
});

/** By how much two readings of one shock in one article may differ. */
const nearInside = 0.3;

/** Whether a mention of a day is another reading of an incident of that day: nothing tells the two apart. */
const isOtherReading = (mention: Incident, incident: Incident, all: readonly Incident[]): boolean => {
  const [one] = mention.mentions;
  return (
    mention.kind.id === "quake" &&
    mention.dating === "dated" &&
    incident.dating === "dated" &&
    incident.mentions.every(
      ({ isAfter, isSequel, sentence }) => !isAfter && !isSequel && sentence !== one!.sentence,
    ) &&
    !one!.isAfter &&
    !one!.isSequel &&
    mainValuesOf(mention).length > 0 &&
    mainValuesOf(incident).length > 0 &&
    differenceOf(mention, incident) <= nearInside &&
    (timesOf(mention).length === 0 || timesOf(incident).length === 0) &&
    all.every(
      (other) =>
        other === incident || other.day !== incident.day || differenceOf(other, incident) > 2 * nearInside,
    )
  );
};

/** Whether one of two mentions gives no measure but the time of the other. */
const isSameTime = (mention: Incident, incident: Incident): boolean =>
  (mainValuesOf(mention).length === 0 || mainValuesOf(incident).length === 0) &&
  isSameMinute(mention, incident);

/** Whether a heading gives the measure of the only incident of its kind, of which the text gives none. */
const isHeadline = (mention: Incident, incident: Incident, all: readonly Incident[]): boolean =>
  mention.dating === "open" &&
  mention.mentions.every(({ isRestating }) => isRestating) &&
  mainValuesOf(incident).length === 0 &&
  all.every((other) => other === incident || other.kind !== incident.kind);

const isSame = (mention: Incident, incident: Incident, all: readonly Incident[]): boolean => {
  if (mention.kind !== incident.kind) return false;
  if (mention.day !== undefined && incident.day !== undefined && mention.day !== incident.day) return false;
  if (timing(timesOf(mention), timesOf(incident)) === "far") return false;
  if (!mayShareScene(mention, incident)) return false;
  return (
    shareValue(mention, incident) ||
    isOtherReading(mention, incident, all) ||
    isHeadline(mention, incident, all) ||
    isSameTime(mention, incident)
  );
};

const order: readonly Dating[] = ["dated", "open", "echo"];

/**
 * The incidents of an article: its mentions, those of one incident together. What only comes back to an incident that is
 * told nowhere is none.
 *
 * @param mentions - of one article, in reading order
 */
export const gather = (mentions: readonly Mention[]): readonly Incident[] => {
  const incidents: Incident[] = [];
  for (const dating of order)
    for (const mention of mentions.filter((one) => one.dating === dating).map(toIncident)) {
      const same = incidents.filter((incident) => isSame(mention, incident, incidents));
      const [host] = same;
      if (host !== undefined && same.length === 1) incidents[incidents.indexOf(host)] = merge(host, mention);
      else if (dating !== "echo") incidents.push(mention);
    }
  return incidents;
};
