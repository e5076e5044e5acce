// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { LocatorMap } from '../../components/charts/place-map.tsx';
import type { PlaceMap } from '../../engine/context/card.ts';
import { draw, rowsOf } from './drawn.tsx';

afterEach(() => {
  document.body.replaceChildren();
});

describe('the map', () => {
  const both = (ar: string, en: string) => ({ ar, en });
  const map: PlaceMap = {
    width: 336,
    height: 190,
    countries: [
      { path: 'M0,0H200V190H0Z', label: both('سوريا', 'Syria'), x: 100, y: 60, own: true },
      { path: 'M200,0H336V190H200Z', label: both('العراق', 'Iraq'), x: 260, y: 100, own: false },
      { path: 'M0,0H9V9H0Z', label: null, x: 4, y: 4, own: false },
    ],
    here: { entity: 'p:base', label: both('القاعدة', 'The base'), x: 168, y: 95, exact: true },
    attacked: [
      { entity: 'p:far', label: both('المطار', 'The airport'), x: 80, y: 120, count: 9, exact: true },
      // Its name would lie on that of Iraq.
      { entity: 'p:near', label: both('المحافظة', 'The province'), x: 260, y: 86, count: 1, exact: false },
    ],
  };

  test('names the place, what lies around it, and the attacked places that have room for a name', () => {
    const box = draw(<LocatorMap map={map} title="The base" asOf="2023-03-14" />, 'en');
    const names = [...box.querySelectorAll('svg text')].map((text) => text.textContent);
    expect(names).toEqual(['The base', 'Syria', 'Iraq', 'The airport']);
    expect(box.querySelector('svg')!.getAttribute('aria-label')).toBe('Map: The base. In view: Syria, Iraq');
    expect(box.querySelectorAll('.own-country')).toHaveLength(1);
  });

  test('dots grow with the count, by area, and the table says all of them', async () => {
    const box = draw(<LocatorMap map={map} title="القاعدة" asOf="2023-03-14" />, 'ar');
    const [large, small] = [...box.querySelectorAll('.spot')].map((dot) => Number(dot.getAttribute('r')));
    expect(large).toBeGreaterThan(small!);
    expect(await rowsOf(box)).toEqual(['المطار9', 'المحافظة1']);
    expect(box.querySelector('summary')!.textContent).toContain('حتى تاريخ المقال');
  });

  test('a position that is not on record is said and drawn as such', () => {
    const around = { ...map, here: { ...map.here!, exact: false } };
    const box = draw(<LocatorMap map={around} title="x" asOf={null} />, 'en');
    expect(box.querySelector('.here .core')).toBeNull();
    expect(box.textContent).toContain('Exact position not on record; shown is The base.');
    expect(box.querySelector('summary')!.textContent).toBe('Dots: attacks on record');
  });
});
