import { prompt, prompts } from '../../../../src/words/en/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
