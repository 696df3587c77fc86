import { Fragment } from 'react';
import { RouteLink } from '../parts/route-link';
import type { Route } from '../routing/route';
import styles from './help.module.css';
import type { Block, Inline } from './read-guide';

/** A paragraph, a list or a table of the guide. */
export function GuideBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Line line={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Answers heads={block.heads} rows={block.rows} />;
  }
}

/** Each table of the guide says what something is and what follows: so it is read on a narrow screen too. */
function Answers({ heads, rows }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col">
              <Line line={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...others], index) => (
          <tr key={index}>
            <th scope="row">
              <Line line={first} />
            </th>
            {others.map((cell, at) => (
              <td key={at}>
                <Line line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Line = ({ line }: { line: readonly Inline[] }) =>
  line.map((piece, index) => (
    <Fragment key={index}>
      <Piece piece={piece} />
    </Fragment>
  ));

function Piece({ piece }: { piece: Inline }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'em':
      return <em>{piece.text}</em>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link': {
      const to = placeOf(piece.to);
      return to === null ? piece.text : <RouteLink to={to}>{piece.text}</RouteLink>;
    }
  }
}

/** Where a link of the guide leads inside the console; null: it leads to a page of the repository. */
function placeOf(to: string): Route | null {
  if (to.startsWith('#')) return { page: 'help', part: to.slice(1) };
  return to === 'policy.md' ? { page: 'terms', clause: null } : null;
}
