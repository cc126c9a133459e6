import type { AxeResults } from 'axe-core';
import { source } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** A key of the texts that no text was found for. */
const RAW_KEY = /\b(ra|app|enums|resources)(\.\w+)+/;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const HTML_TOLD = 200;
/** What fades in is not examined half transparent; what turns for ever is. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)).then(() => null)`;

/** Lets every page of this context be examined for accessibility. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/** What is wrong with the page as it is seen now: texts missing, wider than the screen, alarms, and what keeps people from using it. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(SETTLED);
  const { shown, overflow, title, language } = await page.evaluate<{ shown: string; overflow: number; title: string; language: string }>(`({
    shown: [document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')]
      .flatMap((part) => ['aria-label', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? ''))].join('\\n'),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
    language: document.documentElement.lang,
  })`);
  const key = RAW_KEY.exec(shown)?.[0];
  return [
    ...(key === undefined ? [] : [`shows ${key}`]),
    ...(overflow > 0 ? [`is ${overflow} pixels too wide`] : []),
    ...(/^.+ \| .+$/.test(title) ? [] : [`is called "${title}"`]),
    ...(/^(vi|en)$/.test(language) ? [] : [`is in the language "${language}"`]),
    ...(await page.getByRole('alert').filter({ hasText: /\S/ }).allInnerTexts()),
    ...(await barriersOn(page)),
  ];
}

/** What the accessibility guidelines (WCAG 2.2 AA) call serious or critical on the page. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(WCAG)} }, resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}; ${nodes[0]?.html.slice(0, HTML_TOLD)} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim()}`);
}
