import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Client } from '../world/client';
import { args } from './chromium.json';

const WAIT_MS = 30_000;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

export interface VisitOptions {
  /** Whose session the browser already has; default: nobody's. */
  readonly as?: Client;
  readonly isPhone?: boolean;
  /** The language chosen before; default: none, as at a first visit. */
  readonly language?: 'vi' | 'en';
  /** The background chosen before; default: none, as at a first visit. */
  readonly theme?: 'light' | 'dark';
}

/** Chromium with the service in front of it. */
export interface TestBrowser {
  /** Someone opens a browser of their own; nothing is loaded yet. */
  visit(options?: VisitOptions): Promise<Page>;
  /** What went wrong in any page since this was last asked: errors of scripts, errors on the console, requests to other hosts. */
  faults(): string[];
  close(): Promise<void>;
}

/** Starts Chromium for the service at this address. */
export async function openBrowser(url: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: process.env['TEST_CHROMIUM'] ?? '/usr/bin/chromium', args });
  let faults: string[] = [];
  const watch = (page: Page): void => {
    const note = (fault: string) => faults.push(`${page.url()}: ${fault}`);
    page.on('pageerror', (error) => note(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message, url)) note(message.text());
    });
    page.on('request', (request) => {
      if (!isOwn(request.url(), url)) note(`asked another host: ${request.url()}`);
    });
  };
  return {
    visit: async ({ as, isPhone = false, language, theme } = {}) => {
      const context = await browser.newContext({ viewport: isPhone ? PHONE : WIDE, isMobile: isPhone, hasTouch: isPhone, locale: 'vi-VN' });
      context.setDefaultTimeout(WAIT_MS);
      if (as) await carrySession(context, as);
      for (const [name, value] of Object.entries({ locale: language, theme })) {
        if (value) await context.addInitScript(`if (origin === '${url}') localStorage.setItem('RaStorethi-dua.${name}', '"${value}"')`);
      }
      context.on('page', watch);
      return context.newPage();
    },
    faults: () => {
      const found = faults;
      faults = [];
      return found;
    },
    close: () => browser.close(),
  };
}

async function carrySession(context: BrowserContext, { url, credentials }: Client): Promise<void> {
  if (credentials.kind !== 'cookie') throw new Error(`expected a client with a session, found ${credentials.kind}`);
  const [name = '', value = ''] = credentials.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
}

/** Chromium itself writes an error for an answer of 4xx; a refusal by the service is what some tests are about. */
const isRefusal = (message: ConsoleMessage, url: string): boolean =>
  message.location().url === `${url}/graphql` && message.text().startsWith('Failed to load resource: the server responded with a status of 4');

const isOwn = (address: string, url: string): boolean => address.startsWith(url) || /^(data|blob):/.test(address);
