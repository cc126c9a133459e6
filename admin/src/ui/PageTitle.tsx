import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { createPortal } from 'react-dom';
import { TITLE } from '../layout/title';

/** Names a page in the bar: what react-admin's `<Title>` does, without the library that lets people rearrange pages. */
export const PageTitle = ({ title }: { readonly title: string }) => {
  const translate = useTranslate();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(TITLE)), []);
  return place && createPortal(translate(title), place);
};
