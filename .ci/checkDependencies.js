// Of everything that is installed besides development tools: is its licence one that goes together with EUPL-1.2, and is
// a fault known in it? The second question needs the registry's list of advisories; where that cannot be reached it says so.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** No copyleft that is stricter than EUPL-1.2, and nothing that is only "source available". */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'EUPL-1.2'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0', 'Zlib'],
]);

/** Of alternatives one has to be allowed; of what holds together, all. */
function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(/ or /i).some((one) => one.split(/ and /i).every((part) => ALLOWED.has(part.trim())));
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = Object.entries(packages).filter(
  ([path, one]) => path.startsWith('node_modules/') && !one.dev && !one.link && !one.devOptional,
);
const wrong = shipped.filter(([, { license }]) => typeof license !== 'string' || !isAllowed(license));
for (const [path, { license }] of wrong)
  console.error(`${path.replace('node_modules/', '')}: licence "${license ?? 'none'}" is not allowed here.`);
if (wrong.length > 0) {
  console.error('Choose another package, or add the licence to ALLOWED in .ci/checkDependencies.js with a reason.');
  process.exit(1);
}
console.log(`${shipped.length} packages, every licence allowed`);

const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const report = (() => {
  try {
    return JSON.parse(audit.stdout);
  } catch {
    return {};
  }
})();
const counts = report.metadata?.vulnerabilities;
if (!counts) console.log('known faults: the list of advisories could not be reached; not checked');
else if (counts.high + counts.critical > 0) {
  console.error(`${counts.high} high and ${counts.critical} critical faults are known. Run "npm audit" and update.`);
  process.exit(1);
} else console.log(`known faults: ${counts.total} of lower severity, none high or critical`);
