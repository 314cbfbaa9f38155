import type { Rule } from "../model/index.js";
import { dateAgreement } from "./date-agreement.js";
import { listAgreement } from "./list-agreement.js";
import { modalityShift } from "./modality-shift.js";
import { nameAgreement } from "./name-agreement.js";
import { quantityAgreement } from "./quantity-agreement.js";
import { quantityConflict } from "./quantity-conflict.js";
import { quantityHedge } from "./quantity-hedge.js";
import { quantityUnit } from "./quantity-unit.js";
import { quoteSubstance } from "./quote-substance.js";
import { shareCount } from "./share-count.js";
import { superlativeAgreement } from "./superlative-agreement.js";
import { titleVariant } from "./title-variant.js";
import { valueUpdate } from "./value-update.js";
import { wording } from "./wording.js";

/** Every rule, in the order in which they are asked: of those that see something in an alignment the first speaks. */
export const rules: readonly Rule[] = [
  shareCount,
  quantityUnit,
  quantityHedge,
  valueUpdate,
  quantityConflict,
  quantityAgreement,
  titleVariant,
  dateAgreement,
  listAgreement,
  superlativeAgreement,
  nameAgreement,
  modalityShift,
  quoteSubstance,
  wording,
];
