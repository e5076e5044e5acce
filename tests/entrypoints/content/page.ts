import { collect, type PageBlock } from '../../../entrypoints/content/collect.ts';

/** Puts HTML into the test's page and reads it as the content script does. */
export function blocksOf(html: string): PageBlock[] {
  document.body.innerHTML = html;
  return read();
}

export function read(): PageBlock[] {
  const work = collect(document);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as PageBlock[];
  }
}

export const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text.trim());

/** Running text of our own, long enough that a page with it is an article. */
export const PARAGRAPH =
  'قالت القيادة المركزية الأمريكية في بيان إن قواتها وشركاءها نفذوا عمليات عدة شرقي سوريا خلال الأسابيع الماضية، من غير أن تذكر خسائر.';
export const SECOND =
  'وذكر مسؤولون محليون أن الطريق بين الحسكة ودير الزور ظلت مفتوحة طوال اليوم، وأن دوريات مشتركة جابت القرى الواقعة على جانبيها.';
export const ARTICLE = `<p>${PARAGRAPH}</p><p>${SECOND}</p>`;

/** What happy-dom lacks of the ranges that highlights are made of. */
export class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }

  get collapsed(): boolean {
    return this.startContainer === this.endContainer && this.startOffset === this.endOffset;
  }
}
