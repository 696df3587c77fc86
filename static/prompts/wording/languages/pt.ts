import { prompt, prompts } from '../../../../src/words/pt/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
