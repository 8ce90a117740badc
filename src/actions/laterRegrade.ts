// What a regrade needs once it has been looked at, as one part that is fetched together.

export { accept, resume, undo } from "./acceptRegrade";
export { changedSince } from "./drift";
export { readHighlights, renewInstalled, setHighlights } from "./highlights";
export { listChanges } from "./listChanges";
export { showAll, showOnly } from "./onlyChanged";
export { refreshesOf } from "./refreshes";
export { standingOf } from "./standing";
