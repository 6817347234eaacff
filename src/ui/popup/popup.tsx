/** The popup: what the page has, at a glance. */
import './popup.css';
import { startPage } from '../parts/page.tsx';
import { TabPage } from '../parts/tab-page.tsx';

void startPage('name', () => <TabPage follow={false} offersPanel />);
