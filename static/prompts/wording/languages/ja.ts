import { prompt, prompts } from '../../../../src/words/ja/prompt';
import { promptMessages } from '../read-ahead';

export const messages = promptMessages({ prompt, prompts });
