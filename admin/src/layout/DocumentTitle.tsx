import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { TITLE } from './title';

/** Names the browser's tab after the page: what stands in the bar, before the product's name. */
export const DocumentTitle = () => {
  const product = useTranslate()('app.name');
  useEffect(() => {
    const heading = document.getElementById(TITLE);
    if (!heading) return undefined;
    const name = () => {
      const page = heading.textContent?.trim();
      document.title = page ? `${page} | ${product}` : product;
    };
    const observer = new MutationObserver(name);
    observer.observe(heading, { subtree: true, childList: true, characterData: true });
    name();
    return () => observer.disconnect();
  }, [product]);
  return null;
};
