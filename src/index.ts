import Resolver from '@forge/resolver';

const questions = new Resolver();

export const resolver = questions.getDefinitions();
