/** Below this luminance a ground is dark: half-way, as eyes see it, between black and white. */
const DARK = 0.18;

/**
 * Whether the ground under the element is light or dark; `auto` when neither it nor anything around it has a colour of its own,
 * and the system's choice holds.
 */
export function themeAround(element: Element): 'light' | 'dark' | 'auto' {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const ground = channelsOf(getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return luminance(ground) < DARK ? 'dark' : 'light';
  }
  return 'auto';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

type Channels = readonly [red: number, green: number, blue: number];

/** 0 to 1 each; undefined for what lets the ground behind it through, and for the newer notations (`oklch()`), which few pages use. */
export function channelsOf(colour: string): Channels | undefined {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers === undefined || numbers.length < 3 || (numbers[3] ?? 1) < 0.5) return undefined;
  const [red, green, blue] = numbers as [number, number, number];
  return [red / 255, green / 255, blue / 255];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Channels): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
