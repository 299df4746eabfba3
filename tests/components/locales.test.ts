import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const FOLDER = 'components/locales';

/** Each message's key, with the substitutions its text takes. */
async function messagesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(`${FOLDER}/${file}`);
  return new Map(
    messages.map((message) => [
      message.key.join('.'),
      [...new Set(JSON.stringify(message).match(/\$\d/g))].sort().join(' '),
    ]),
  );
}

const files = readdirSync(FOLDER).filter((file) => file !== 'en.yml');

test.each(files)('%s has every message of English, with the same substitutions', async (file) => {
  expect(await messagesOf(file)).toEqual(await messagesOf('en.yml'));
});
