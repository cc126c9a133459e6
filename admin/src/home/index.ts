import { page } from '../ui/page';

export const Home = page(() => import('./Home').then((file) => file.Home));
