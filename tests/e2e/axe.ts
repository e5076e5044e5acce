import axe from 'axe-core';
import type { BrowserPage } from '../browsers/browser.ts';
import { HOST } from './reader.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of a whole page, which is the fixture's own. */
const NOT_OF_CARDS = ['region', 'landmark-one-main', 'page-has-heading-one'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function inject(page: BrowserPage): Promise<void> {
  if (await page.evaluate('typeof axe === "object"')) return;
  await page.evaluate(`(() => { ${axe.source}; return true; })()`);
}

const told = (violations: readonly Violation[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);

/** What axe finds on one of the extension's own pages, colours and sizes of targets included. */
export async function axeOnPage(page: BrowserPage): Promise<string[]> {
  await inject(page);
  return told(
    await page.evaluate(async (tags: string[]) => {
      // biome-ignore lint/suspicious/noExplicitAny: axe, in the page under test
      const { violations } = await (globalThis as any).axe.run(document, { runOnly: tags });
      return violations;
    }, RULES),
  );
}

/**
 * What axe finds in the open card. Its root is closed to the page and to axe, and in the top layer axe cannot tell what lies
 * under a text: a copy stands alone on the page, with the card's own style sheets, all folds open.
 */
export async function axeOnCard(page: BrowserPage): Promise<string[]> {
  // What a fold holds may be made only when it is opened.
  await page.shadow(HOST, async (root: ShadowRoot) => {
    for (let folded = root.querySelectorAll('details:not([open])'); folded.length > 0; ) {
      for (const fold of folded) (fold as HTMLDetailsElement).open = true;
      await new Promise((drawn) => setTimeout(drawn, 50));
      folded = root.querySelectorAll('details:not([open])');
    }
  });
  const copied = await page.shadow(HOST, (root: ShadowRoot) => {
    const rules = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    const card = root.querySelector('.card')!.outerHTML;
    const host = document.createElement('div');
    const copy = host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(`${rules.join('\n')} .card { position: static; max-block-size: none; }`);
    copy.adoptedStyleSheets = [style];
    copy.innerHTML = card;
    host.id = 'copy';
    document.body.replaceChildren(host);
    return rules.length;
  });
  if (copied === null || copied === 0) throw new Error('no card is open');
  await inject(page);
  return told(
    await page.evaluate(
      async (tags: string[], off: string[]) => {
        // biome-ignore lint/suspicious/noExplicitAny: axe, in the page under test
        const { violations } = await (globalThis as any).axe.run('#copy', {
          runOnly: tags,
          rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        });
        return violations;
      },
      RULES,
      NOT_OF_CARDS,
    ),
  );
}
