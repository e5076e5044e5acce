import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../components/card/report.ts';
import manifest from '../../package.json';
import { CARDS } from '../fixtures/cards.ts';

describe('the address for a mistake on a card', () => {
  const address = new URL(reportAddress(CARDS.milley, 'ar', '1.2.3'));

  test('is a new issue where the package says that the project takes them', () => {
    expect(`${address.origin}${address.pathname}`).toBe(`${manifest.bugs.url}/new`);
    expect(address.protocol).toBe('https:');
    expect(address.pathname).toMatch(/\/issues\/new$/u);
  });

  test('has what is needed to find it: the words, the title, the data’s date and the version', () => {
    expect(address.searchParams.get('title')).toContain('مارك ميلي');
    const body = address.searchParams.get('body')!;
    for (const part of [CARDS.milley.text, CARDS.milley.foot.packs[0]!.dataDate, '1.2.3'])
      expect(body).toContain(part);
  });

  test('and nothing else', () => {
    expect([...address.searchParams.keys()]).toEqual(['title', 'body']);
    expect(address.searchParams.get('body')).not.toMatch(/https?:/u);
  });
});
