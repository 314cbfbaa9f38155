/**
 * The version of the fingerprints that hedui makes: a change in how they are made gets a new one. Baselines with a
 * later one are refused, those with an earlier one are understood and written anew.
 */
export const fingerprintVersion = 2;

/** By a fingerprint of today those that earlier versions of hedui gave to the same; plain data. */
export type FormerFingerprints = { readonly [fingerprint: string]: readonly string[] };
