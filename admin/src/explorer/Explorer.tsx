import { GraphiQL } from 'graphiql';
import { examples } from './examples';
import { fetcher } from './fetcher';

const asked = new URLSearchParams(window.location.search).get('example');
const initial = Object.entries(examples).find(([name]) => name === asked)?.[1];
// The asked example first: that is the tab which is open at a first visit; later the editor finds it among the tabs that it kept.
const tabs = [...new Set([...(initial ? [initial] : []), ...Object.values(examples)])].map(({ query, variables = '', headers = '' }) => ({
  query,
  variables,
  headers,
}));

/** GraphiQL with the session of the panel, or an API token as Authorization header; `?example=analyst` opens that example. */
export const Explorer = () => (
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    {...(initial && { initialQuery: initial.query, initialVariables: initial.variables ?? '', initialHeaders: initial.headers ?? '' })}
    defaultEditorToolsVisibility={initial?.headers ? 'headers' : false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <a href="/admin/" style={{ color: 'inherit', textDecoration: 'none', fontWeight: 600 }}>
        Thi đua – Khen thưởng
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <nav aria-label="Ví dụ / Examples" style={{ display: 'flex', flexWrap: 'wrap', gap: 16, padding: '8px 4px', fontSize: 14 }}>
        <span>Ví dụ / Examples:</span>
        {Object.entries(examples).map(([name, { title }]) => (
          <a key={name} href={`?example=${name}`}>
            {title}
          </a>
        ))}
      </nav>
    </GraphiQL.Footer>
  </GraphiQL>
);
