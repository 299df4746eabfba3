// `npm run generate:brands`: writes the names of brands of which hardly more than the name is known. The file is
// kept in the repository, so that a change of the lists is seen; a test says when it is out of date.
import { writeFileSync } from 'node:fs';
import companies from '../facts/companies.json';
import type { Company } from '../facts/fact';
import { BRANDS_PATH, brandsFile } from './brands/brands-file';

writeFileSync(BRANDS_PATH, brandsFile(companies as unknown as readonly Company[]));
console.log(BRANDS_PATH);
