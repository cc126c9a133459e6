import { GraphiQL } from 'graphiql';
import { examples } from './examples';
import { fetcher } from './fetcher';

const tabs = Object.values(examples).map(({ query, variables = '', headers = '' }) => ({ query, variables, headers }));
const asked = new URLSearchParams(window.location.search).get('example');
const initial = Object.entries(examples).find(([name]) => name === asked)?.[1];

/** GraphiQL with the session of the panel, or an API token as Authorization header; `?example=analyst` opens that example. */
export const Explorer = () => (
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    {...(initial && { initialQuery: initial.query })}
    defaultEditorToolsVisibility="headers"
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
