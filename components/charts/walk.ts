import { useId, useState } from 'preact/hooks';
import { useShared } from '../card/shared.tsx';
import { WIDTH } from './axis.ts';

/** Something of a drawing that can be pointed at, in user units. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** What it is, in words. */
  readonly name: string;
}

/** A mark answers to a pointer within so many user units. */
const NEAR = 12;

/** The mark that is meant by a pointer over the drawing. */
function markUnder(event: MouseEvent, marks: readonly Mark[]): Mark | undefined {
  const { left, top, width } = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
  const unit = WIDTH / width;
  const distance = ({ x, y }: Mark) =>
    Math.hypot((event.clientX - left) * unit - x, (event.clientY - top) * unit - y);
  const [nearest] = [...marks].sort((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= NEAR ? nearest : undefined;
}

/**
 * Where an arrow leads from the mark at `at`: they stand from left to right, and the keys go the way that they point. Up is
 * later, down is earlier. Undefined for a key that leads nowhere.
 */
export function nextMark(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const later = rtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at + later,
    ArrowDown: at - later,
    Home: rtl ? count - 1 : 0,
    End: rtl ? 0 : count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/**
 * Lets pointer and keys walk the marks of a drawing as the options of one list, which is one stop of Tab. On a page without
 * script, where nobody answers the keys, the drawing is a picture.
 *
 * @param marks from left to right; at least one
 * @param onOpen a click on a mark or Enter
 */
export function useWalk(
  marks: readonly Mark[],
  rtl: boolean,
  onOpen: (key: string, drawing: Element) => void,
) {
  const id = useId();
  const isStatic = useShared().hrefOf !== undefined;
  const [current, setCurrent] = useState<string>();
  const at = marks.findIndex(({ key }) => key === current);
  const latest = marks.at(rtl ? 0 : -1)?.key;
  const controls = isStatic
    ? { role: 'img' as const }
    : {
        class: at < 0 ? 'keys' : 'keys over',
        role: 'listbox' as const,
        // In small letters: attributes of SVG keep their case.
        tabindex: 0,
        'aria-activedescendant': at < 0 ? undefined : `${id}${current}`,
        onFocus: () => setCurrent(current ?? latest),
        onBlur: () => setCurrent(undefined),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const to = nextMark(event.key, at, marks.length, rtl);
          const isOpening = event.key === 'Enter' || event.key === ' ';
          if (to === undefined && !isOpening) return;
          event.preventDefault();
          if (to !== undefined) setCurrent(marks[to]!.key);
          else if (current !== undefined) onOpen(current, event.currentTarget as Element);
        },
        onPointerMove: (event: PointerEvent) => setCurrent(markUnder(event, marks)?.key),
        onPointerLeave: () => setCurrent(undefined),
        onClick: (event: MouseEvent) => {
          const mark = markUnder(event, marks);
          if (mark !== undefined) onOpen(mark.key, event.currentTarget as Element);
        },
      };
  const optionOf = ({ key, name }: Mark) =>
    isStatic
      ? {}
      : { id: `${id}${key}`, role: 'option' as const, 'aria-label': name, 'aria-selected': key === current };
  return { isStatic, controls, optionOf, named: marks[at]?.name };
}
