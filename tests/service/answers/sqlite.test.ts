import { IN_MEMORY } from '../../../src/service/store/open';
import { answersSuite } from './answers-suite';

answersSuite(() => IN_MEMORY);
