import { prompt, prompts } from '../../../../src/words/es/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
