import type { Rule } from "../model/index.js";
import { attributionConflict } from "./attribution-conflict.js";
import { dateAgreement } from "./date-agreement.js";
import { dateConflict } from "./date-conflict.js";
import { durationConflict } from "./duration-conflict.js";
import { headlineBody } from "./headline-body.js";
import { listAgreement } from "./list-agreement.js";
import { listCount } from "./list-count.js";
import { listMembers } from "./list-members.js";
import { modalityShift } from "./modality-shift.js";
import { nameAgreement } from "./name-agreement.js";
import { nameVariant } from "./name-variant.js";
import { partWhole } from "./part-whole.js";
import { placeConflict } from "./place-conflict.js";
import { polarityConflict } from "./polarity-conflict.js";
import { quantityAgreement } from "./quantity-agreement.js";
import { quantityConflict } from "./quantity-conflict.js";
import { quantityHedge } from "./quantity-hedge.js";
import { quantityRounding } from "./quantity-rounding.js";
import { quantityScope } from "./quantity-scope.js";
import { quantityUnit } from "./quantity-unit.js";
import { quoteSubstance } from "./quote-substance.js";
import { quoteWording } from "./quote-wording.js";
import { roleConflict } from "./role-conflict.js";
import { shareCount } from "./share-count.js";
import { superlativeAgreement } from "./superlative-agreement.js";
import { timeConflict } from "./time-conflict.js";
import { superlativeScope } from "./superlative-scope.js";
import { titleVariant } from "./title-variant.js";
import { valueUpdate } from "./value-update.js";
import { wording } from "./wording.js";

/** Every rule, in the order in which they are asked: of those that see something in an alignment the first speaks. */
export const rules: readonly Rule[] = [
  partWhole,
  shareCount,
  quantityUnit,
  quantityScope,
  quantityHedge,
  durationConflict,
  valueUpdate,
  quantityConflict,
  polarityConflict,
  headlineBody,
  quantityRounding,
  quantityAgreement,
  titleVariant,
  dateConflict,
  timeConflict,
  dateAgreement,
  listCount,
  listMembers,
  listAgreement,
  superlativeScope,
  superlativeAgreement,
  nameVariant,
  roleConflict,
  nameAgreement,
  placeConflict,
  attributionConflict,
  modalityShift,
  quoteSubstance,
  quoteWording,
  wording,
];
