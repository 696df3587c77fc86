import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type ReactNode,
} from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { ask } from './ask';
import { emptyRegister, registerAfter, type Register } from './register';

interface RegisterAccess {
  register: Register;
  /** Reads everything again. */
  reload: () => void;
  saved: (entry: LicenseEntry) => void;
  deleted: (id: string) => void;
}

const RegisterContext = createContext<RegisterAccess | null>(null);

/** Reads the register once for all pages, first part first, and keeps it up to date with what is saved here. */
export function RegisterProvider({ children }: { children: ReactNode }) {
  const [register, dispatch] = useReducer(registerAfter, emptyRegister);
  const latest = useRef(0);

  const reload = useCallback(() => {
    const turn = (latest.current += 1);
    void (async () => {
      dispatch({ type: 'begin' });
      let after: string | undefined;
      do {
        const answer = await ask('listLicenses', after === undefined ? {} : { after });
        if (turn !== latest.current) return; // a newer read has begun
        if (!answer.ok) {
          dispatch({ type: 'fail', failure: answer.failure });
          return;
        }
        dispatch({ type: 'page', page: answer.value, at: Date.now() });
        after = answer.value.next ?? undefined;
      } while (after !== undefined);
    })();
  }, []);
  useEffect(reload, [reload]);

  const saved = useCallback((entry: LicenseEntry) => dispatch({ type: 'saved', entry }), []);
  const deleted = useCallback((id: string) => dispatch({ type: 'deleted', id }), []);
  const access = useMemo(() => ({ register, reload, saved, deleted }), [register, reload, saved, deleted]);
  return <RegisterContext.Provider value={access}>{children}</RegisterContext.Provider>;
}

export function useRegister(): RegisterAccess {
  const access = useContext(RegisterContext);
  if (!access) throw new Error('The register is asked for outside its provider.');
  return access;
}
