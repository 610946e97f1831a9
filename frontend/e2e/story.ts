import { expect, test as bare } from '@playwright/test';

export { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';

/** As the browser says it of a script, a style or an address that the policy of the app forbids. */
const forbidden = /content security policy/i;

/** A story fails where a page of it asks the browser for something that the content security policy forbids (decision 0021). */
export const test = bare.extend<{ policyIsKept: undefined }>({
  policyIsKept: [
    async ({ context }, use) => {
      const broken: string[] = [];
      context.on('console', (line) => {
        if (forbidden.test(line.text())) broken.push(`${line.page()?.url() ?? ''}: ${line.text()}`);
      });
      await use(undefined);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});
