import type { RequestState, UserRequest } from '../../contract/requests';
import type { RequestKind } from '../../prompts';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const REQUEST_ENTITY = 'request';
export const BY_ACCOUNT = 'by-account';
export const BY_ANSWERER = 'by-answerer';
export const BY_LICENSE = 'by-license';
export const BY_STATE = 'by-state';

/** Stands for the host's own license in place of a license's id. No id contains a space. */
const THIS_SITE = 'this site';

/** A request as the entity store keeps it. Attributes have the manifest's types; blank ones are left out. */
export interface RequestEntity {
  accountId: string;
  license: string;
  kind: RequestKind;
  text?: string;
  askedAt: string;
  state: RequestState;
  answeredBy?: string;
  answeredAt?: string;
  line?: string;
  until?: string;
}

export const licenseOf = (licenseId: string | null) => licenseId ?? THIS_SITE;

function toEntity(request: UserRequest): RequestEntity {
  const { accountId, licenseId, kind, text, askedAt, state, answeredBy, answeredAt, line, until } = request;
  return {
    accountId,
    license: licenseOf(licenseId),
    kind,
    text,
    askedAt,
    state,
    ...(answeredBy === null ? {} : { answeredBy }),
    ...(answeredAt === null ? {} : { answeredAt }),
    ...(line === null ? {} : { line }),
    ...(until === null ? {} : { until }),
  };
}

function fromEntity(id: string, entity: RequestEntity): UserRequest {
  const {
    license,
    text = '',
    answeredBy = null,
    answeredAt = null,
    line = null,
    until = null,
    ...rest
  } = entity;
  return {
    id,
    licenseId: license === THIS_SITE ? null : license,
    text,
    ...rest,
    answeredBy,
    answeredAt,
    line,
    until,
  };
}

export const userRequests = versionedTableOf<UserRequest, RequestEntity>({
  entity: REQUEST_ENTITY,
  keyOf: ({ id }) => id,
  toEntity,
  fromEntity,
  version: ['askedAt', 'state', 'answeredAt', 'answeredBy'],
});
