import { prompt, prompts } from '../../../../src/words/fr/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
