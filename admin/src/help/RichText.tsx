import { Link } from 'react-admin';
import { openHelp } from './opened-help';
import { partsOf } from './rich-text';

/** A text with bold words and links to pages; a page that is opened puts the help away. */
export const RichText = ({ text }: { readonly text: string }) =>
  partsOf(text).map(({ kind, text: words, to }, index) => {
    const key = `${index} ${words}`;
    if (kind === 'bold') return <strong key={key}>{words}</strong>;
    if (kind === 'link')
      return (
        <Link key={key} to={to} onClick={() => openHelp(null)}>
          {words}
        </Link>
      );
    return <span key={key}>{words}</span>;
  });
