import { prompt, prompts } from '../../../../src/words/de/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
