import { domToBlob } from 'modern-screenshot';
import { saveFile } from '../ui/save-file';

/** Twice as fine as the screen: legible when printed. */
const SCALE = 2;
const MARGIN = 16;

/** Hands what is drawn here to the person as a PNG, with its title for a name. */
export const savePicture = async (element: HTMLElement, title: string): Promise<void> => {
  const restore = unscrolled(element);
  const blob = await domToBlob(element, {
    scale: SCALE,
    width: element.scrollWidth + 2 * MARGIN,
    height: element.scrollHeight + 2 * MARGIN,
    backgroundColor: getComputedStyle(element).backgroundColor,
    style: { padding: `${MARGIN}px` },
    // Every font is the system's: there is none to fetch.
    font: false,
  }).finally(restore);
  saveFile(new File([blob], `${title}.png`, { type: blob.type }));
};

/** Opens what scrolls inside to its whole size, so that the picture has also what is out of sight; returns how to undo it. */
const unscrolled = (element: HTMLElement): (() => void) => {
  const regions = [...element.querySelectorAll<HTMLElement>('[role="region"]')];
  const isWider = regions.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  for (const { style } of regions) Object.assign(style, { overflow: 'visible', maxHeight: 'none' });
  if (isWider) element.style.width = 'max-content';
  return () => {
    element.style.width = '';
    for (const { style } of regions) Object.assign(style, { overflow: '', maxHeight: '' });
  };
};
