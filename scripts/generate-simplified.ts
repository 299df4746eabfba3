// `npm run generate:simplified`: writes which simplified letters traditional ones are, as OpenCC has it. The file is
// kept in the repository, so that a change is seen; a test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { LETTERS_PATH, lettersFile } from './simplified/letters-file';

writeFileSync(LETTERS_PATH, lettersFile());
console.log(LETTERS_PATH);
