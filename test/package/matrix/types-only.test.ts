import { NEWEST_TYPESCRIPT, OLDEST_TYPESCRIPT } from '../tools.js';
import { testTypesOnly } from '../types-only.js';

// All supported versions write declarations in the same way, so the oldest and the newest stand for those between.
testTypesOnly([OLDEST_TYPESCRIPT, NEWEST_TYPESCRIPT]);
