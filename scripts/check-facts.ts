import { companies, sources, stories } from '../facts/dataset';
import { findProblems } from '../facts/find-problems';

const problems = findProblems({ companies, sources, stories });
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems in the dataset`);
  process.exitCode = 1;
} else {
  const facts = companies.flatMap((company) => company.facts);
  const read = facts.filter(({ basis }) => basis === 'read').length;
  console.info(
    `${companies.length} companies, ${facts.length} facts (${read} read), ${stories.length} stories: no problems`,
  );
}
