import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const loader = new URL('../../../backend/src/main/demo/load.mjs', import.meta.url);

/** Makes sure that the demo organisation is there; where it is already, nothing happens. */
export function loadDemo(): void {
  const app = process.env.UPSKILL_URL ?? 'http://localhost:8080';
  const keycloak = process.env.UPSKILL_KEYCLOAK_URL ?? 'http://localhost:8180';
  execFileSync(process.execPath, [fileURLToPath(loader), app, keycloak], { stdio: 'pipe' });
}
