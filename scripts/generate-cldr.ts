// `npm run generate:cldr`: writes what reading figures takes from CLDR. The files are kept in the
// repository, so that a change of CLDR is seen; a test says when they are out of date.
import { writeFileSync } from 'node:fs';
import { CLDR_FILES, cldrFile } from './cldr/cldr-files';

for (const name of CLDR_FILES) {
  const { path, text } = cldrFile(name);
  writeFileSync(path, text);
  console.log(path);
}
