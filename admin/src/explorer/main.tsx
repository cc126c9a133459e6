import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer';

const root = document.getElementById('root');
if (!root) throw new Error('explorer.html has no element #root');
root.style.height = '100dvh';
document.body.style.margin = '0';
createRoot(root).render(<Explorer />);
