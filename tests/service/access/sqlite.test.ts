import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { accessSuite } from './access-suite';

accessSuite('SQLite', () => openStore(IN_MEMORY));
