import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the publiccode.yml standard asks for, as far as a wrong edit could break it. */
const code = parse(readFileSync(new URL('../publiccode.yml', import.meta.url), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const faults = [];
const need = (isRight, fault) => {
  if (!isRight) faults.push(fault);
};
need(/^0(\.\d+)*$/.test(String(code.publiccodeYmlVersion)), 'publiccodeYmlVersion is missing');
need(code.softwareVersion === version, `softwareVersion is not ${version}, the version in package.json`);
need(code.legal?.license === 'EUPL-1.2', 'legal.license is not EUPL-1.2');
need(
  ['concept', 'development', 'beta', 'stable', 'obsolete'].includes(code.developmentStatus),
  'developmentStatus is not one of the standard',
);
for (const language of ['nl', 'en']) {
  const description = code.description?.[language];
  need(
    (description?.shortDescription ?? '').length > 0 && description.shortDescription.length <= 150,
    `description.${language}.shortDescription must have 1 to 150 characters`,
  );
  need(
    (description?.longDescription ?? '').length >= 150,
    `description.${language}.longDescription must have 150 characters or more`,
  );
  need((description?.features ?? []).length > 0, `description.${language}.features is empty`);
}
if (faults.length > 0) {
  console.error(faults.map((fault) => `publiccode.yml: ${fault}`).join('\n'));
  process.exit(1);
}
