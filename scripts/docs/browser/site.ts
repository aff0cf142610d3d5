/** What pages do once they are there. Without this script they can be read all the same. */
import { setUpCopying } from './copying.js';
import { setUpMenus } from './menus.js';
import { setUpNavigation, setUpOutline } from './outline.js';
import { setUpSearch } from './search.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme-button.js';

setUpTheme();
setUpSearch();
setUpTabs();
setUpCopying();
setUpMenus();
setUpNavigation();
setUpOutline();
