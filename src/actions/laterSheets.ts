// Sheets of our own making, as one part that is fetched together.

export { insertSample, insertStandardTable } from "./sample";
export { exportSettings, openSettingsSheet } from "./settingsFile";
