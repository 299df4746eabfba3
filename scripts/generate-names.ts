// `npm run generate:names`: writes the given names of many languages, as faker has them. The file is kept in the
// repository, so that a change is seen; a test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { NAMES_PATH, namesFile } from './given-names/names-file';

writeFileSync(NAMES_PATH, namesFile());
console.log(NAMES_PATH);
