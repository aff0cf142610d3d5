/** The script of every page. The pages can be read without it. */
import { setUpCopyButtons } from './copy-buttons.js';
import { setUpMenus } from './menus.js';
import { setUpNavigation, setUpOutline } from './outline.js';
import { setUpSearch } from './search.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme-button.js';

setUpTheme();
setUpSearch();
setUpTabs();
setUpCopyButtons();
setUpMenus();
setUpNavigation();
setUpOutline();
