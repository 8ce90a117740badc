// Where a stored answer of a real Excel differs from the stand-in's and we live with it: the scenario's id and why. The
// reason belongs in test/host/README.md as well. Empty as long as no real Excel was asked.

export const KNOWN_DIFFERENCES: { readonly [scenarioId: string]: string } = {};
