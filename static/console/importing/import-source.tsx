import Button from '@atlaskit/button/new';
import UploadIcon from '@atlaskit/icon/core/upload';
import TextArea from '@atlaskit/textarea';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { MOST_FILE_MEGABYTES } from '../../../src/contract/limits';
import type { ReadingFailure } from '../../../src/exchange/reading/reading';
import fieldStyles from '../parts/field.module.css';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { ImportHelp } from './import-help';
import styles from './importing.module.css';
import type { Chosen } from './open-file';

const MOST_BYTES = MOST_FILE_MEGABYTES * 1024 * 1024;

interface ImportSourceProps {
  /** Why the last one could not be read. */
  refusal: ReadingFailure | null;
  onChoose: (chosen: Chosen) => void;
}

/** A file chosen or dropped, or a text pasted. */
export function ImportSource({ refusal, onChoose }: ImportSourceProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>(
    refusal === null ? undefined : say(`reading.failure-${refusal}`),
  );

  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setFault(say('importing.tooBig', { most: MOST_FILE_MEGABYTES }));
      return;
    }
    try {
      onChoose({ content: new Uint8Array(await file.arrayBuffer()), name: file.name });
    } catch {
      setFault(say('importing.unreadable'));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <>
      <p>{say('importing.lead')}</p>
      <ImportHelp />
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- To drop a file is one more way: the button inside does the same, also by keyboard. */}
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
          accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl,.ndjson"
          onChange={(event: ChangeEvent<HTMLInputElement>) => void read(event.currentTarget.files?.[0])}
        />
        <Button iconBefore={UploadIcon} appearance="primary" onClick={() => input.current?.click()}>
          {say('importing.file')}
        </Button>
        <span className={layout.subtle}>{say('importing.drop', { most: MOST_FILE_MEGABYTES })}</span>
      </div>
      <div className={fieldStyles.field}>
        <label htmlFor="import-text">{say('importing.paste')}</label>
        <TextArea
          id="import-text"
          minimumRows={6}
          maxHeight="40vh"
          isMonospaced
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <FieldFault text={fault} />
      </div>
      <div className={layout.row}>
        <Button
          onClick={() =>
            text.trim() === ''
              ? setFault(say('reading.failure-empty'))
              : onChoose({ content: text, name: null })
          }
        >
          {say('importing.read')}
        </Button>
      </div>
    </>
  );
}
