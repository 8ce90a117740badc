// A certificate for https://localhost, because Office.js speaks to https pages only.
// Windows and macOS: Microsoft's own office-addin-dev-certs, which asks the system to trust it (the system asks the person).
// Elsewhere, or when the person said no: a certificate of our own in .cache/certs, which the browser asks about once. The key
// of the authority that signed it is never written down, so nothing else can be signed with it.

import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "./setup.mjs";

const require = createRequire(import.meta.url);
const DAY = 86_400_000;

function readPair(folder) {
  const [cert, key] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(cert) || !existsSync(key)) return undefined;
  const pem = readFileSync(cert);
  return Date.parse(new X509Certificate(pem).validTo) - Date.now() > DAY
    ? { cert: pem, key: readFileSync(key) }
    : undefined;
}

/** Windows and macOS: the certificate Microsoft's tool keeps in the user's folder, made and trusted where it is missing. */
async function trustedPair() {
  const { ensureCertificatesAreInstalled, verifyCertificates } = require("office-addin-dev-certs");
  const folder = join(homedir(), ".office-addin-dev-certs");
  try {
    if (readPair(folder) && verifyCertificates()) return readPair(folder);
    if (!process.stdout.isTTY) return undefined;
    await ensureCertificatesAreInstalled();
    return readPair(folder);
  } catch {
    return undefined; // The person said no, or the system did: the caller makes a certificate the browser asks about.
  }
}

/** Chrome on Linux keeps its own list of trusted authorities; certutil, where installed, can add to it. */
function trustOnLinux(folder) {
  const database = join(homedir(), ".pki", "nssdb");
  if (!process.stdout.isTTY || !existsSync(database)) return false;
  const name = "Customer grade preview (localhost only)";
  const add = ["-d", `sql:${database}`, "-A", "-t", "C,,", "-n", name, "-i", join(folder, "ca.crt")];
  return spawnSync("certutil", add, { stdio: "ignore" }).status === 0;
}

async function ownPair(mayTrust) {
  const folder = join(projectFolder, ".cache", "certs");
  const present = readPair(folder);
  if (present) return { ...present, trusted: mayTrust && process.platform === "linux" && trustOnLinux(folder) };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  const { generateCertificates } = require("office-addin-dev-certs");
  const log = console.log;
  console.log = () => {};
  await generateCertificates(ca, cert, key, 365, ["localhost", "127.0.0.1"]).finally(() => (console.log = log));
  return { ...readPair(folder), trusted: mayTrust && process.platform === "linux" && trustOnLinux(folder) };
}

/** A key and certificate for localhost, and whether this machine's browser will accept it without asking. */
export async function localhostCertificate({ mayTrust }) {
  if (mayTrust && (process.platform === "win32" || process.platform === "darwin")) {
    const pair = await trustedPair();
    if (pair) return { ...pair, trusted: true };
  }
  return ownPair(mayTrust);
}
