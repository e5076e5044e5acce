/** Below this luminance a ground is dark: half-way, as eyes see it, between black and white. */
const DARK = 0.18;

/**
 * Whether the ground under the element is light or dark. `auto` where the page leaves that to the system, whose choice then
 * holds.
 */
export function themeAround(element: Element): 'light' | 'dark' | 'auto' {
  let root = element;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const ground = luminanceOf(style.backgroundColor);
    if (ground !== undefined) return ground < DARK ? 'dark' : 'light';
    // A picture's colours are not to be had, but those of the words that are to be read on it.
    if (!/^(?:none)?$/.test(style.backgroundImage)) {
      const words = luminanceOf(getComputedStyle(element).color);
      return words === undefined || words < 1 / 2 ? 'light' : 'dark';
    }
    root = at;
  }
  return canvasTheme(root);
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  // A frame without a ground shows that of the page around it, which is of the same origin: no other frame is read.
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/**
 * What lies under a page that paints no ground: white, unless the page says that it can be dark.
 * https://drafts.csswg.org/css-color-adjust-1/#color-scheme-effect
 */
function canvasTheme(root: Element): 'light' | 'dark' | 'auto' {
  const { colorScheme } = getComputedStyle(root);
  const schemes =
    colorScheme && colorScheme !== 'normal'
      ? colorScheme
      : (root.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? '');
  const [light, dark] = [/\blight\b/i.test(schemes), /\bdark\b/i.test(schemes)];
  return light && dark ? 'auto' : dark ? 'dark' : 'light';
}

const COLOUR = /^(rgba?|color|oklab|oklch|lab|lch)\((srgb-linear|[a-z][a-z0-9-]*)?([^)]*)\)$/;

/**
 * The relative luminance of a colour as browsers compute it, 0 to 1; undefined for what lets the ground behind it through and
 * for what is no such colour.
 * https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function luminanceOf(colour: string): number | undefined {
  const [, notation, space, rest] = COLOUR.exec(colour) ?? [];
  if (notation === undefined || rest === undefined) return undefined;
  // A component may be `none`, which counts as zero.
  const numbers = rest.match(/[-+.\de]+|none/gi)?.map((part) => Number(part) || 0) ?? [];
  const [first = 0, second = 0, third = 0, opacity = 1] = numbers;
  if (numbers.length < 3 || opacity < 0.5) return undefined;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return mixed(linear(first / 255), linear(second / 255), linear(third / 255));
    case 'color':
      // Of the wider spaces the channels weigh a little otherwise: near enough to tell light from dark.
      return space === 'srgb-linear'
        ? mixed(first, second, third)
        : mixed(linear(first), linear(second), linear(third));
    case 'lab':
    case 'lch':
      return ((first + 16) / 116) ** 3;
    // Exact for greys, at most 0.1 off for the strongest colours.
    default:
      return first ** 3;
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const mixed = (red: number, green: number, blue: number) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
