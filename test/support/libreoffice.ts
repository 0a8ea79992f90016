import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why a test that needs LibreOffice is passed over; empty where LibreOffice is installed. */
export const withoutLibreOffice =
  spawnSync('soffice', ['--version']).status === 0 ? '' : ' (passed over: LibreOffice is not installed)';

/**
 * Converts a file with a profile of its own.
 * @param filter as `--convert-to` takes it, such as `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`
 * @param folder where the result goes
 */
export function convert(file: string, filter: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const own = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore'];
  try {
    execFileSync('soffice', [...own, '--convert-to', filter, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 100_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
